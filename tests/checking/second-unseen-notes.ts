import { documented, M, right, wrong, wrongBn, type Cell } from "./second-unseen-deals";
import { correct, innocent, planted, type WorkbookBuilder } from "./sheet-builder";

export function writeNotes(builder: WorkbookBuilder): void {
  writeResearchNote(builder);
  writeMails(builder);
  writeFootnotes(builder);
}

function writeResearchNote(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Note draft");
  const wrongSentence = (text: string): number => sheet.line(planted("contradiction", text));
  const fine = (text: string): number => sheet.line(innocent(text));
  sheet.line("Draft for publication - AI infrastructure weekly");
  wrongSentence("Jane Street's cloud contract with CoreWeave, worth $8bn, shows demand outside the labs.");
  fine("CoreWeave ended the quarter with $2.1bn of cash and we expect further issuance.");
  wrongSentence("OpenAI's contract with Oracle is worth $240bn and starts in 2027.");
  fine("Oracle's remaining performance obligations rose to $523bn, of which OpenAI is the largest part.");
  wrongSentence("IREN's $12.4bn contract with Microsoft is the largest signed by a former miner.");
  fine("IREN raised $2.3bn of convertible notes after the Microsoft announcement.");
  fine(`Microsoft's contract with IREN is worth $${documented("microsoft-iren-2025")}bn.`);
  wrongSentence("Akamai signed a $2.6bn contract with Anthropic, according to press reports.");
  fine("Akamai's security segment sales were $568m, up 10% on the year.");
  wrongSentence("Cipher Mining leases capacity to AWS under a contract worth $7.2bn.");
  fine("Cipher Mining sold $1.1bn of convertible notes to fund the AWS site.");
  wrongSentence("The Azure commitment of OpenAI, $200bn in total contract value, has no published end.");
  fine("Microsoft holds a stake in OpenAI valued at about $135bn.");
  fine("Meta is said to be weighing a $20bn cloud contract with Oracle; nothing has been signed.");
  wrongSentence("Anthropic committed $22bn to Azure under the contract announced in November 2025.");
  fine("NVIDIA will invest up to $10bn in Anthropic and Microsoft up to a further amount.");
  wrongSentence("Microsoft's contract with Nebius has a value of $25bn including all options.");
  fine("We value Nebius at $31bn on a sum-of-the-parts basis, with Microsoft as the anchor.");
  sheet.line("Price target", 145, "Prior", 128, "Upside %", 22);
}

function writeMails(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Pasted mails");
  const mail = (from: string, day: string, subject: string, ...lines: readonly Cell[]): void => {
    sheet.line(`From: ${from}   Sent: ${day}   Subject: ${subject}`);
    lines.forEach((line) => sheet.line(line));
    sheet.gap(1);
  };
  mail(
    "K. Aldous",
    "Mon 09:12",
    "numbers for the pitch",
    "Please use these for page 14:",
    planted("contradiction", "Galaxy / CoreWeave: $12bn contract value"),
    planted("contradiction", "Applied Digital / CoreWeave: $8.9bn contract value"),
    innocent(`Cipher / AWS: $${documented("cipher-aws-2025")}bn contract value`),
    innocent("Galaxy project loan: $1.4bn, not to be confused with the lease"),
  );
  mail(
    "R. Osei",
    "Tue 18:40",
    "Re: Anthropic",
    planted("contradiction", "TeraWulf - Anthropic lease: total contract value $15bn"),
    planted("contradiction", "Anthropic - Broadcom TPU lease: total contract value $195bn"),
    innocent("Anthropic raised $30bn at a post-money of 380."),
    innocent("Broadcom's loan to Anthropic could reach $42bn."),
    innocent("Anthropic - Google Cloud: I have $200bn but others say half of that."),
  );
  mail(
    "V. Halloran",
    "Wed 07:55",
    "Fwd: Cerebras roadshow",
    planted("contradiction", "OpenAI contract with Cerebras: $8bn TCV"),
    planted("contradiction", "OpenAI - Cerebras: 620 MW contracted"),
    innocent("OpenAI lends Cerebras $1bn at 6%."),
    innocent("Cerebras IPO raise $3.5bn, book covered 8 times."),
    innocent("Cerebras revenue 2025: $510m, two customers 80%."),
  );
  mail(
    "T. Ngata",
    "Fri 16:03",
    "Reflection",
    planted("contradiction", "Reflection AI pays SpaceX a monthly fee of $210m"),
    innocent("Reflection AI raised $2.5bn, led by NVIDIA."),
    innocent("Reflection - Nebius: more than $1bn per press"),
  );
}

function writeFootnotes(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Footnotes");
  sheet.line("Ref", "Footnote", "Amount", "Unit", "Source");
  const note = (text: string, amount: Cell, unit: string, source: string): number =>
    sheet.line(`(${sheet.row})`, text, amount, unit, source);
  note(
    "Contract value of the AWS lease with Cipher Mining over the initial term.",
    wrongBn("cipher-aws-2025", 4.6),
    "$bn",
    "Cipher 8-K",
  );
  note("Of which rent in the first twelve months, Cipher Mining, AWS.", innocent(310), "$m", "our estimate");
  note(
    "Contract value of Meta's order with Nebius announced November 2025.",
    wrongBn("meta-nebius-2025", 3.8),
    "$bn",
    "Nebius 6-K",
  );
  note(
    "Contract value of Meta's agreement with Nebius of March 2026, dedicated capacity.",
    wrongBn("meta-nebius-2026", 9.6),
    "$bn",
    "Nebius release",
  );
  note("Nebius: capex guidance for 2026, raised with the Meta agreement.", innocent(20), "$bn", "Nebius Q1");
  note(
    "Monthly fee payable by Google to SpaceX from October 2026.",
    wrong("google-spacex-2026", "monthly fee", 780, { unit: M }),
    "$m",
    "S-1",
  );
  note(
    "Monthly fee payable by Anthropic to SpaceX after the ramp.",
    right("anthropic-spacex-2026", "monthly fee", M),
    "$m",
    "S-1",
  );
  note("Term of Meta's cloud agreement with Google Cloud.", wrong("meta-google-2025", "term", 4), "years", "Reuters");
  note(
    "NVIDIA's obligation to buy unsold CoreWeave capacity: value of the order.",
    wrongBn("nvidia-coreweave-backstop-2025", 0.63),
    "$bn",
    "CoreWeave 8-K",
  );
  note("NVIDIA's stake in CoreWeave.", innocent(11.5), "%", "13F");
  note("NVIDIA's purchase of CoreWeave shares in January 2026.", innocent(2), "$bn", "CoreWeave release");
  note("Anthropic's commitment to Akamai: contract value.", wrongBn("akamai-frontier-2026", 2.4), "$bn", "Bloomberg");
  note(
    "Anthropic's commitment to Akamai: term.",
    wrong("akamai-frontier-2026", "term", 5),
    "years",
    "Akamai Q1 release",
  );
  note("Number of shares outstanding, CoreWeave.", innocent(521), "m", "10-Q");
  note("OpenAI's shares received from CoreWeave in March 2025.", correct(350), "$m", "CoreWeave S-1");
  note(
    "Contracted MW that AMD leases from Core Scientific.",
    wrong("corescientific-amd-2026", "capacity", 430),
    "MW",
    "Core Scientific release",
  );
  note("Option of AMD for more capacity of Core Scientific.", correct(1925), "MW", "Core Scientific release");
}
