export const SHEETS_G: Readonly<Record<string, string>> = {
  "Vorlage Kredit": `
Vorlage an den Kreditausschuss - Rechenzentren Nordamerika
Vertragswerte in Mrd. USD, Leistung in MW
Vermieter|Mieter|Standort|Vertragswert|Laufzeit (Jahre)|IT-Leistung|Unser Anteil (Mio. EUR)|Marge (bp)|Auslauf|Rating intern
Galaxy|CoreWeave|Helios|[glxy.value bn]|[glxy.term y!12]|[glxy.capacity mw]|65|325|2031|9
Cipher Mining|Amazon Web Services|Texas|[cifa.value bn!15.5]|[cifa.term y]|[cifa.capacity mw]|80|210|2033|5
Hut 8|Fluidstack|River Bend|[hut.value bn]|[hut.term y]|[hut.capacity mw!145]|75|235|2034|6
Core Scientific|CoreWeave|Denton u. a.|[corz.value bn]|[corz.term y!15]|[corz.capacity mw]|40|310|2030|9
TeraWulf|Anthropic|Campus 2026|[want.value bn]|[want.term y]|[want.capacity mw!304]|90|275|2035|7
Summe||||||350||||
Kennzahlen|2025|2026|2027|2028
Zinsdeckung (x)|>>4 1.6 1.1
Verschuldungsgrad (x)|>>4 7.2 0.92
Strompreis ERCOT West (USD/MWh)|>>4 38 1.04
Kurs EUR/USD|1.17|1.16|1.15|1.15
Votum Markt: Zustimmung
Votum Marktfolge: Zustimmung mit Auflage, Abruf erst nach Abnahme der ersten 50 MW
`,
  "GPU tracker": `
GPU availability tracker, supply-side team (internal)
Counts of GPUs, contracts as disclosed by the parties
Seller|Buyer|Contract|GPUs under contract|Type|Sites|First delivery|Status|Our price, $/GPU-hr|Spot, $/GPU-hr|Lead weeks|Watts each
SpaceX|Anthropic|Colossus, May 2026|[aspx.gpus n!150000]|H100, H200, GB200|1|live|live|2.15|2.05|0|1180
SpaceX|Google|Colossus, June 2026|[gspx.gpus n]|mixed|1|[gspx.start mon!2027-10]|ramp|2.30|2.05|6|1240
Nscale|Microsoft|October 2025 expansion, all four sites|[nscale.gpus n]|GB300|4|2026|ramp|3.05|3.20|14|1650
Nscale|Microsoft|of which the Texas site|[nscale.gpus texas n]|GB300|1|2026|ramp|3.05|3.20|14|1650
Nscale|Microsoft|of which Sines|12600|GB300|1|2026|ramp|3.05|3.20|14|1650
Nscale|Microsoft|of which Loughton|23000|GB300|1|2027|build|3.05|3.20|30|1650
IREN|Microsoft|Childress||GB300|1|2026|ramp|3.01|3.20|8|1700
Lambda|Microsoft|Nov 2025||GB300|n.a.|2026|ramp||3.20|12|1700
Count by generation, whole market, 000|2024|2025|2026|2027
Hopper|>>4 2100 1.2
Blackwell|>>4 310 4.1
Rubin|0|0|450|2900
TPU v7|0|180|1400|2600
Trainium 2 and 3|>>4 260 2.4
Hours to first token after power-on|>>4 96 0.8
Failure rate a month, %|>>4 1.9 0.85
Power under contract, MW
Seller|Buyer|Contract|MW|Chip|Years
IREN|Microsoft|Childress|[msir.capacity mw]|GB300|[msir.term y!8]
IREN|NVIDIA|Childress, air cooled|[nvir.capacity mw!16]|Blackwell|[nvir.term y]
SpaceX|Anthropic|Colossus, May 2026|[aspx.capacity mw!200]|mixed|[aspx.term y]
Cerebras|OpenAI|January 2026, base|[cbrs.capacity mw]|CS-3|[cbrs.term y!6]
Cerebras|OpenAI|January 2026, option for more|[cbrs.capacity option mw]|CS-3|
AMD|Meta|February 2026, Instinct order|[mamd.capacity mw!9000]|MI450|
`,
  "Deck text p3-p9": `
Slide|Text of the bullet
3|The AI land grab: long contracts, short list of buyers
3|Microsoft rents IREN's Childress for $[msir.value bn]bn
3|Microsoft contract with Nebius for Vineland: $[msnb.value bn!37.4]bn
3|Total neocloud commitments by Microsoft now near $60bn
4|OpenAI: who it owes
4|Oracle contract with OpenAI: $[orcl.value bn!130]bn
4|Azure commitment of OpenAI to Microsoft: $[oaz.value bn]bn
4|AWS contract with OpenAI, first of November 2025: $[oaws25.value bn!3.8]bn
4|AWS contract with OpenAI, addition of February 2026: $[oaws26.value bn]bn
4|Cerebras contract with OpenAI: $[cbrs.value bn!2]bn
4|OpenAI also says it has $1.4tn of commitments in all
4|SoftBank has paid in $30bn so far
5|Anthropic: compute follows the cheques
5|Microsoft contract with Anthropic: $[aaz.value bn!43]bn of Azure
5|AWS contract with Anthropic of April 2026: $[aaws.value bn]bn
5|TeraWulf lease with Anthropic: $[want.value bn!12.9]bn
5|Amazon has invested $13bn in Anthropic so far
5|Google is to invest up to $40bn in Anthropic
6|Landlords
6|Galaxy lease with CoreWeave at Helios: $[glxy.value bn!9]bn over the term
6|Applied Digital leases with CoreWeave, total contract value: $[apld.value bn]bn
6|Core Scientific turned down $9bn from CoreWeave
6|Cipher lease with AWS: $[cifa.value bn!3.5]bn
6|Hut 8 lease with Fluidstack: $[hut.value bn]bn
7|Meta hedges
7|Meta contract with Google Cloud of August 2025: $[mgoo.value bn!1]bn over six years
7|Meta order with CoreWeave of April 2026: $[mcw26.value bn]bn
7|Meta's capex guidance for 2026 starts at $115bn
8|Credit
8|CoreWeave's delayed draw facility secured on the Meta order is $8.5bn
8|Hut 8's River Bend bonds of $3.25bn were priced at 6.192%
8|Crusoe's Abilene loans now stand at $11.6bn
9|What could break
9|If OpenAI's revenue stops at $60bn, half of this does not get paid
9|A one-year slip costs the landlords about $4.1bn of rent, in our case B
|Chart data for p9|2025|2026|2027|2028|2029|2030
|Commitments falling due, $bn|>>6 48 1.6
|Lab revenue, $bn|>>6 22 1.9
|Lab equity raised, $bn|>>6 61 1.1
|Gap, $bn|>>6 9 1.3
`,
  "Agent covenant pack": `
Borrower group covenant pack to the Agent - quarter ended 30 September 2026 - Material Offtake Agreements
Obligor|Counterparty|Announced|Aggregate Contract Value (US$)|Minimum Term (years)|Contracted Power (MW)|Eligible?|Advance rate %|Eligible receivables|Concentration %|Ageing 30+|Ageing 60+
Cipher Mining|AWS|[cifa.announced mdy]|[cifa.value usd]|[cifa.term y!7]|[cifa.capacity mw]|Y|85|18400000|22|0|0
Galaxy Digital|CoreWeave|[glxy.announced mdy!2025-05-18]|[glxy.value usd!11500000000]|[glxy.term y]|[glxy.capacity mw]|Y|70|31200000|38|410000|0
Hut 8|Fluidstack|[hut.announced mdy]|[hut.value usd]|[hut.term y]|[hut.capacity mw!204]|N|0|0|0|0|0
IREN|Microsoft|[msir.announced mdy]|[msir.value usd!9.7]|[msir.term y]|[msir.capacity mw]|Y|90|24800000|30|0|0
IREN|NVIDIA|[nvir.announced mdy]|[nvir.value usd]|[nvir.term y!10]|[nvir.capacity mw]|Y|90|0|0|0|0
Nebius|Microsoft|[msnb.announced mdy!2025-08-09]|[msnb.value usd]|[msnb.term y]||Y|90|61700000|8|0|0
CleanSpark|undisclosed, Sandersville|[clsk.announced mdy]|[clsk.value usd]|[clsk.term y!10]|[clsk.capacity mw]|N|0|0|0|0|0
TeraWulf|Anthropic|[want.announced mdy]|[want.value usd!1900000000]|[want.term y]|[want.capacity mw]|N|0|0|0|0|0
Akamai|Anthropic (as reported)|[akam.announced mdy]|[akam.value usd!1080000000]|[akam.term y]||Y|60|5100000|2|0|0
Financial covenants|Required|Q4 25|Q1 26|Q2 26|Q3 26
Minimum liquidity, US$m|250|612|548|701|689
Total leverage, x|6.5|5.8|6.1|5.9|5.7
Fixed charge cover, x|1.15|1.24|1.21|1.27|1.31
Loan to contracted cash flow, %|60|51|54|52|50
Borrowing base, US$m|>>6 118 1.07
Drawn, US$m|>>6 96 1.06
Hedge ratio, %|75|80|80|85|85
The undersigned certifies that no Default continues. Fee to the Agent: US$65,000 a year.
`,
};
