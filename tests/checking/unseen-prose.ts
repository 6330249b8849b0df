import type { Labelled, WorkbookBuilder } from "./sheet-builder";
import { innocent } from "./sheet-builder";
import { BN, type Cells, MN, right, rightText, serial, wrong, wrongText } from "./unseen-labels";

/** News logs and notes: sentences with a number beside them. Most are about something else than the contract. */
export function proseSheets(book: WorkbookBuilder): void {
  newsLog(book);
  recap(book);
  questions(book);
  for (const [name, unit, rows] of NOTES) {
    const sheet = book.sheet(name);
    sheet.line("Note", unit, "Page");
    rows.forEach(([text, amount], index) => sheet.line(text, innocent(amount), innocent(index + 2)));
  }
}

function newsLog(book: WorkbookBuilder): void {
  const sheet = book.sheet("News log");
  sheet.line("Date", "Headline", "$bn", "Read by", "Share price reaction");
  const row = (iso: string, headline: string, amount: Labelled | number | null, reaction: number): void => {
    sheet.line(serial(iso), headline, amount, "JK", innocent(reaction, "0.0%"));
  };
  row(
    "2025-08-15",
    "Galaxy signs its Helios lease with CoreWeave, total contract revenue",
    wrong("galaxy-coreweave", "value", 0.5, BN),
    0.11,
  );
  row(
    "2025-08-21",
    "Meta signs six-year cloud contract with Google Cloud",
    wrong("meta-google-2025", "value", 0.6, BN),
    0.03,
  );
  row(
    "2025-08-29",
    "CoreWeave takes more of Applied Digital's Ellendale campus, contracts now total",
    right("applieddigital-coreweave", "value", BN),
    0.16,
  );
  row(
    "2025-09-08",
    "Nebius signs its GPU contract with Microsoft, value without the option",
    wrong("microsoft-nebius-2025", "value", 1.7, BN),
    0.49,
  );
  row(
    "2025-09-10",
    "Oracle contract with OpenAI revealed, value over five years",
    wrong("openai-oracle-2025", "value", 1.6, BN),
    0.36,
  );
  row(
    "2025-09-25",
    "Cipher signs Fluidstack lease, initial contract value",
    right("cipher-fluidstack-2025", "value", BN),
    -0.17,
  );
  row(
    "2025-10-28",
    "OpenAI commits to Azure services as part of the recapitalisation",
    wrong("openai-azure-2025", "value", 1.5, BN),
    0.02,
  );
  row(
    "2025-11-03",
    "IREN signs five-year cloud contract with Microsoft",
    wrong("microsoft-iren-2025", "value", 0.9, BN),
    0.115,
  );
  row("2025-11-03", "Cipher signs 15-year lease with AWS", right("cipher-aws-2025", "value", BN), 0.22);
  row(
    "2025-11-18",
    "Anthropic commits to buy compute from Microsoft Azure",
    wrong("anthropic-azure-2025", "value", 1.6, BN),
    -0.027,
  );
  row(
    "2025-12-17",
    "Hut 8 signs 15-year River Bend lease with Fluidstack, base term value",
    wrong("hut8-fluidstack-riverbend", "value", 0.5, BN),
    0.2,
  );
  row(
    "2026-05-05",
    "Anthropic's five-year cloud contract with Google Cloud reported",
    right("anthropic-google-2026", "value", BN),
    0.03,
  );
  row(
    "2026-05-07",
    "IREN signs five-year cloud contract with NVIDIA",
    wrong("nvidia-iren-2026", "value", 2.4, BN),
    0.08,
  );
  row(
    "2026-05-07",
    "Akamai signs seven-year contract with a frontier lab, reportedly Anthropic",
    wrong("akamai-frontier-2026", "value", 1.8, BN),
    0.24,
  );
  row(
    "2026-06-05",
    "Google rents GPUs from SpaceX, total of the monthly fees",
    wrong("google-spacex-2026", "value", 0.6, BN),
    0,
  );
  row("2025-07-07", "CoreWeave bids for Core Scientific, all shares", 9, -0.18);
  row("2025-10-30", "Core Scientific holders reject CoreWeave", 9, 0.01);
  row("2025-09-15", "NVIDIA to buy Nokia stake", 1, 0.2);
  row("2025-10-06", "AMD gives OpenAI warrants for shares", 33, 0.24);
  row("2025-11-18", "Microsoft and NVIDIA to invest in Anthropic, together up to", 15, -0.03);
  row("2025-12-16", "Amazon in talks to invest in OpenAI", 10, 0);
  row("2026-01-26", "NVIDIA buys CoreWeave shares", 2, 0.06);
  row("2025-11-12", "Anthropic to build own data centres with Fluidstack", 50, 0);
  row("2025-09-29", "Oracle sells bonds", 18, -0.01);
  row("2025-12-10", "Oracle RPO at quarter end", 523, -0.11);
  row("2025-11-10", "CoreWeave third-quarter revenue", 1.36, -0.16);
  row("2025-11-11", "Nebius third-quarter capex", 0.96, -0.07);
}

function recap(book: WorkbookBuilder): void {
  const sheet = book.sheet("Morning meeting");
  const row = (text: string, amount: Labelled): number => sheet.line(text, amount);
  sheet.line("What we said about the contracts", "$bn");
  row("The contract between Microsoft and IREN is worth", wrong("microsoft-iren-2025", "value", 1.7, BN));
  row("Anthropic's Azure contract has a value of", wrong("anthropic-azure-2025", "value", 0.5, BN));
  row("OpenAI's Azure contract has a value of", wrong("openai-azure-2025", "value", 1.3, BN));
  row("AWS pays Cipher Mining over the term of the lease", wrong("cipher-aws-2025", "value", 1.5, BN));
  row(
    "CoreWeave's leases from Applied Digital are worth in total",
    wrong("applieddigital-coreweave", "value", 0.45, BN),
  );
  row("Jane Street's contract with CoreWeave is worth", right("janestreet-coreweave-2026", "value", BN));
  row("Google pays SpaceX over the whole contract", right("google-spacex-2026", "value", BN));
  sheet.line("What we said in MW");
  row("Contracted capacity of OpenAI at Oracle, MW", wrong("openai-oracle-2025", "capacity", 1.8));
  row("Contracted capacity of Microsoft at IREN, MW", right("microsoft-iren-2025", "capacity"));
  row("Contracted capacity of CoreWeave at Galaxy, MW", wrong("galaxy-coreweave", "capacity", 0.6));
  row("Contracted capacity of OpenAI at Cerebras, MW", wrong("openai-cerebras-2026", "capacity", 0.4));
  sheet.line("And in GPUs");
  row("GPUs in the contract of Microsoft with Nscale", wrong("microsoft-nscale-2025", "gpus", 2));
  row("GPUs in the contract of Google with SpaceX", wrong("google-spacex-2026", "gpus", 2.5));
}

function questions(book: WorkbookBuilder): void {
  const sheet = book.sheet("Q and A");
  const lines: Cells[] = [
    ["Question", "Answer", "Asked by", "No."],
    [
      "How large is Microsoft's contract with IREN?",
      wrongText("microsoft-iren-2025", "value", 0.4, BN, (n) => `$${String(n)} billion`),
      "PM",
      1,
    ],
    [
      "How large is OpenAI's contract with Oracle?",
      rightText("openai-oracle-2025", "value", BN, (n) => `$${String(n)} billion`),
      "PM",
      2,
    ],
    ["How many years does AWS lease from Cipher Mining?", wrong("cipher-aws-2025", "term", 0.67), "Risk", 3],
    [
      "What is the total value of Anthropic's contract with Azure, in $m?",
      wrong("anthropic-azure-2025", "value", 1.2, MN),
      "PM",
      4,
    ],
    ["How many MW does CoreWeave lease from Applied Digital?", right("applieddigital-coreweave", "capacity"), "PM", 5],
    ["What does Google pay SpaceX a month, in $m?", wrong("google-spacex-2026", "monthly fee", 0.6, MN), "Risk", 6],
    ["How large is CoreWeave's term loan behind Meta's contract, $bn?", 8.5, "Credit", 7],
    ["How much has Microsoft invested in OpenAI, $bn?", 13, "PM", 8],
    ["What share of Nebius sales will Microsoft be in 2027, %?", 41, "PM", 9],
    ["How many GPUs has IREN installed for all customers?", 140000, "PM", 10],
    ["How much has NVIDIA invested in CoreWeave this year, $bn?", 2, "Credit", 11],
    ["What was the market value of Oracle when the OpenAI contract was revealed, $bn?", 922, "Risk", 12],
    ["How many people of Cerebras work on OpenAI?", 180, "PM", 13],
    ["What would Fluidstack owe Hut 8 on default, $m?", 1140, "Credit", 14],
  ];
  for (const cells of lines) sheet.line(...cells);
}

type Note = readonly [text: string, amount: number];

const STAKES: readonly Note[] = [
  ["Amazon's investment in Anthropic so far", 8],
  ["Google's investment in Anthropic so far", 3],
  ["Value at which Amazon carries its Anthropic stake", 60.6],
  ["NVIDIA's planned investment in Anthropic", 10],
  ["Microsoft's planned investment in Anthropic", 5],
  ["Microsoft's stake in OpenAI after the recapitalisation", 135],
  ["Amazon's investment in OpenAI", 50],
  ["SoftBank's investment in OpenAI", 30],
  ["NVIDIA's letter of intent to invest in OpenAI", 100],
  ["NVIDIA's stake in CoreWeave at market", 3.9],
  ["CoreWeave shares given to OpenAI with the first contract", 0.35],
  ["Magnetar's stake in CoreWeave at market", 9.1],
  ["NVIDIA's stake in Nebius at market", 0.12],
  ["NVIDIA's right to buy IREN shares", 2.1],
  ["Jane Street's purchase of CoreWeave shares", 1],
  ["CoreWeave's bid for Core Scientific, all stock", 9],
  ["CoreWeave's earlier bid for Core Scientific", 1.02],
  ["Google's warrants in TeraWulf, value", 0.9],
  ["Google's warrants in Cipher Mining, value", 0.3],
  ["OpenAI's warrant for AMD shares at the last hurdle", 96],
  ["Meta's warrant for AMD shares at the last hurdle", 96],
  ["Meta's stake in Scale AI", 14.3],
  ["Blue Owl's stake in Meta's Hyperion venture", 27],
  ["NVIDIA's equity in Nscale", 0.68],
  ["Aker's equity in Nscale", 0.29],
  ["SpaceX's price for xAI", 250],
  ["Anthropic's last equity round", 30],
  ["OpenAI's last equity round", 110],
  ["Anthropic's valuation in that round", 380],
  ["OpenAI's valuation in the tender", 500],
];

const DEBT: readonly Note[] = [
  ["CoreWeave's delayed-draw loan for its OpenAI contract", 2600],
  ["CoreWeave's loan backed by Meta's contract", 8500],
  ["CoreWeave's senior notes due 2030", 2000],
  ["CoreWeave's senior notes due 2031", 1750],
  ["CoreWeave's convertible due 2031", 2588],
  ["CoreWeave's capex in the third quarter", 1900],
  ["CoreWeave's capex guidance for the year", 13000],
  ["Oracle's bond sale in September", 18000],
  ["Oracle's term loan for the OpenAI campus in Shackelford", 38000],
  ["Vantage's project loan for Oracle and OpenAI in Wisconsin", 9500],
  ["Crusoe's Abilene loan from JPMorgan for Oracle's lease", 9600],
  ["Oracle's capex last quarter", 12000],
  ["Meta's bond sale in October", 30000],
  ["Meta's Hyperion private placement", 27300],
  ["Nebius convertible notes after the Microsoft contract", 3750],
  ["Nebius share sale after the Microsoft contract", 1150],
  ["IREN's convertible after the Microsoft contract", 2300],
  ["IREN's GPU lease financing for the Microsoft contract", 3600],
  ["Cipher's secured notes for the Fluidstack site", 1733],
  ["Cipher's secured notes for the AWS site", 2000],
  ["TeraWulf's secured notes for the Fluidstack buildings", 3200],
  ["TeraWulf's convertible", 1000],
  ["Applied Digital's secured notes for the CoreWeave buildings", 2350],
  ["Macquarie's preferred equity in Applied Digital's CoreWeave buildings", 900],
  ["Galaxy's project loan for CoreWeave's Helios phase one", 1400],
  ["Hut 8's construction loan for Fluidstack's River Bend", 1900],
  ["Core Scientific's capex for CoreWeave, paid by CoreWeave", 1200],
  ["Akamai's convertible", 1725],
  ["SpaceX's bridge loan", 20000],
  ["Fluidstack's rent arrears at TeraWulf", 0],
];

const OPERATIONS: readonly Note[] = [
  ["CoreWeave's revenue backlog at the end of the quarter", 55.6],
  ["Part of CoreWeave's backlog that is Meta's, our estimate", 31.8],
  ["Part of CoreWeave's backlog that is OpenAI's, our estimate", 20.6],
  ["OpenAI's payments to CoreWeave this year, our estimate", 2.7],
  ["Oracle's remaining performance obligations", 523],
  ["Oracle's cloud revenue from OpenAI next year, our estimate", 11.5],
  ["Microsoft's remaining obligations with OpenAI inside", 625],
  ["Microsoft's remaining obligations without OpenAI", 344],
  ["Amount that Microsoft spends on neoclouds in total", 60],
  ["Microsoft's annual payments to IREN at full run-rate", 1.94],
  ["IREN's target for annual recurring revenue", 3.4],
  ["Nebius target for annual recurring revenue", 9],
  ["Nebius sales to Microsoft in the first year", 0.6],
  ["Meta's capex this year", 72],
  ["Meta's payments to CoreWeave in 2027, our estimate", 4.1],
  ["AWS sales to Anthropic this year, our estimate", 2.8],
  ["AWS backlog with OpenAI inside", 244],
  ["Google Cloud's backlog", 240],
  ["Google Cloud's sales to Anthropic next year, our estimate", 9],
  ["Azure's sales to Anthropic next year, our estimate", 2.2],
  ["Cerebras sales to OpenAI this year, our estimate", 2.4],
  ["Cerebras remaining obligations, from its filing", 24.6],
  ["Applied Digital's rent from CoreWeave per year", 0.47],
  ["Galaxy's average rent from CoreWeave per year, low case", 0.9],
  ["Core Scientific's rent from CoreWeave this year", 0.36],
  ["Cipher's average rent from AWS per year", 0.37],
  ["Hut 8's operating income from Fluidstack per year", 0.45],
  ["OpenAI's revenue this year", 13],
  ["Anthropic's annualised revenue at year end", 9],
  ["OpenAI's total compute plans over eight years", 1400],
];

const POWER: readonly Note[] = [
  ["OpenAI and Oracle at Abilene, first two buildings", 200],
  ["OpenAI and Oracle at Abilene, expansion that was dropped", 600],
  ["OpenAI and Oracle in Michigan", 1400],
  ["OpenAI and Oracle, live today", 310],
  ["IREN for Microsoft, Horizon 1 hall", 50],
  ["IREN for Microsoft, liquid-cooled load added this quarter", 75],
  ["IREN's grid connection at Sweetwater", 2000],
  ["Nebius for Microsoft at Vineland, live today", 50],
  ["Nebius contracted power, whole group", 2500],
  ["CoreWeave's active power, all customers", 590],
  ["CoreWeave's contracted power, all customers", 2900],
  ["Core Scientific for CoreWeave, energised so far", 250],
  ["Applied Digital for CoreWeave, ready for service", 100],
  ["Applied Digital's second campus, another tenant", 300],
  ["Galaxy for CoreWeave, phase one", 133],
  ["Galaxy's Helios, further load under study", 1700],
  ["Cipher for AWS, first phase in summer", 160],
  ["Cipher's pipeline, all sites", 3200],
  ["Cipher for Fluidstack, extra load contracted later", 39],
  ["TeraWulf for Fluidstack, building CB-5", 160],
  ["TeraWulf's bitcoin mining load", 245],
  ["Hut 8 at River Bend, utility supply", 330],
  ["Hut 8's platform under management", 1020],
  ["Nscale for Microsoft at Narvik", 230],
  ["Nscale for Microsoft at Loughton, first phase", 50],
  ["SpaceX turbines at Colossus, permitted", 247],
  ["Anthropic at AWS in Indiana, by year end", 1000],
  ["Anthropic and Google, first TPU building", 400],
  ["Meta's Prometheus campus", 1000],
  ["AMD for Meta, first shipment", 1000],
];

const RUMOURS: readonly Note[] = [
  ["Press: Meta talks with Oracle about a cloud contract", 20],
  ["Press: Meta talks with Google about buying TPUs", 5],
  ["Press: OpenAI talks with AMD about prepayments", 3],
  ["Press: Anthropic weighs a contract with CoreWeave", 7],
  ["Press: Anthropic weighs a contract with Microsoft for MAIA chips", 4],
  ["Press: Microsoft turned down a further contract with CoreWeave", 12],
  ["Press: Microsoft's contract with Lambda", 3],
  ["Press: Microsoft's older contract with CoreWeave", 10],
  ["Press: Google lends its credit to Fluidstack for a third site", 1.9],
  ["Press: OpenAI asks banks for a loan with Oracle as builder", 38],
  ["Press: Cerebras may raise at a higher valuation because of OpenAI", 26],
  ["Press: Nebius may sell bonds on the Microsoft contract", 4],
  ["Press: CoreWeave may bid again for Core Scientific", 11],
  ["Press: IREN may sign a third customer beside Microsoft and NVIDIA", 6],
  ["Press: xAI rents from Oracle", 1.5],
  ["Press: OpenAI's chip orders with Broadcom", 10],
  ["Press: Applied Digital close to a lease with a third hyperscaler", 4.3],
  ["Press: Galaxy may sell a share of the CoreWeave lease", 2.2],
  ["Press: Hut 8 may spin off its lease to Fluidstack", 3.1],
  ["Press: Anthropic may order more TPUs from Broadcom", 21],
];

const NOTES: readonly (readonly [name: string, unit: string, rows: readonly Note[]])[] = [
  ["Stakes and bids", "$bn", STAKES],
  ["Debt and capex", "$m", DEBT],
  ["Backlog and sales", "$bn", OPERATIONS],
  ["Phases", "MW", POWER],
  ["Rumours", "$bn", RUMOURS],
];
