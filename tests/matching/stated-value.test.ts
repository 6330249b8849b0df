import { AMOUNT, statedOf } from "../../src/matching/stated-value";
import { judged } from "./number-in-cell";

// Sentences that say in so many words what a contract is worth, in words of their own; and sentences with an amount that is
// something else, or not agreed. Sources: sentences of strangers' sheets, and headlines as papers write them. "@" is the amount.

test.each([
  // What stands in front of the noun, or behind it.
  ["Microsoft hands IREN a @ five-year GPU cloud contract.", "value"],
  ["Nebius soars on @ Microsoft contract", "value"],
  ["Galaxy's Helios leases with CoreWeave now total @.", "value"],
  ["The NVIDIA contract adds @ to IREN's book for five years.", "value"],
  ["Meta's second order from Nebius, signed in March 2026, guarantees @.", "value"],
  ["CoreWeave's obligation to Galaxy comes to @ through the fifteen-year term.", "value"],
  // Who owes, pays, orders.
  ["@: that is what Microsoft owes IREN over the life of the contract.", "value"],
  ["On 3 November 2025 OpenAI pledged AWS @ for seven years.", "value"],
  ["AWS gave Cipher Mining a @ lease for fifteen years.", "value"],
  ["A sum of @ is payable by Anthropic to Amazon Web Services within ten years.", "value"],
  ["Microsoft Locks In @ of IREN Capacity", "value"],
  ["OpenAI undertook to purchase from Microsoft @ of Azure services.", "value"],
  ["Fluidstack owes TeraWulf @ of rent.", "value"],
  // A month's fee.
  ["SpaceX charges Google a monthly fee of @.", "monthly fee"],
  ["Reflection AI is billed @ a month by SpaceX.", "monthly fee"],
  ["Each month @ flows from Google to SpaceX.", "monthly fee"],
  // Something else.
  ["NVIDIA's stake in CoreWeave was worth @ at the last filing.", null],
  ["Cipher sold @ of notes secured on the AWS lease.", null],
  ["Cipher raises @ as AWS lease nears", null],
  ["Cipher books @ gain from Amazon contract", null],
  ["Anthropic's notes held by Microsoft have a face value of @.", null],
  ["We value Nebius at @, with Microsoft as the anchor.", null],
  ["TeraWulf will spend some @ at Hawesville for Anthropic.", null],
  ["Microsoft takes @ slice of Anthropic", null],
  ["Core Scientific was to be bought by CoreWeave for @ of stock.", null],
  ["Microsoft prepaid IREN @.", null],
  // Not agreed, not whole, or no longer.
  ["Microsoft is in talks to give IREN another @ contract.", null],
  ["Microsoft walked away from a @ contract with IREN.", null],
  ["Microsoft doubled its contract with IREN to @.", null],
  ["IREN's @ contract with Microsoft has no basis in filings.", null],
  ["The first phase of IREN's contract with Microsoft is worth @.", null],
  ["IREN's contract with Microsoft brings @ a year.", null],
  ["Analysts expect IREN's contract with Microsoft to bring @.", null],
  ["The contract of Microsoft and IREN, and of others, is worth @.", null],
])("%s %s", (sentence, expected) => expect(statedOf(sentence.replace("@", AMOUNT))).toBe(expected));

// The catalogue: Microsoft and IREN 9.7 bn, Anthropic and Azure 30 bn, Cipher and AWS 5.5 bn, Google and SpaceX 920 m a month.
test.each([
  ["Microsoft hands IREN a $7.9bn five-year GPU cloud contract.", "contradiction microsoft-iren-2025 value"],
  ["Claude maker Anthropic pledges $50 billion to Azure", "contradiction anthropic-azure-2025 value"],
  ["Black Pearl is let by Cipher Mining to AWS for $4.5bn.", "contradiction cipher-aws-2025 value"],
  ["Google pays SpaceX $290m each month for Colossus GPUs.", "contradiction google-spacex-2026 monthly fee"],
  ["IREN orders $5.8bn of servers from Dell for the Microsoft contract.", "silence"],
  ["Microsoft hands IREN a $9.7bn five-year GPU cloud contract.", "silence"],
])("%s", (sentence, expected) => {
  const said = judged([[sentence]]);
  expect(said.startsWith("not checked") ? "silence" : said).toBe(expected);
});
