/** Working sheets of a desk: fees, power, variances, units, currencies. */
export const DESK_SHEETS: Readonly<Record<string, string>> = {
  "Fee schedule": `
SpaceX compute agreements: fees, US$ m | Jul-26 | Aug-26 | Sep-26 | Oct-26 | Nov-26 | Dec-26
Anthropic, billed | ?@AX monthly_fee m | ?@AX monthly_fee m | ?@AX monthly_fee m | ?@AX monthly_fee m | ?@AX monthly_fee m | ?@AX monthly_fee m
Google, billed | 0 | 0 | 0 | 310 | 620 | ?@GX monthly_fee m
Reflection, billed | ?@RX monthly_fee m | ?@RX monthly_fee m | ?@RX monthly_fee m | ?@RX monthly_fee m | ?@RX monthly_fee m | ?@RX monthly_fee m
Power cost | r:60:190:6
Maintenance | r:10:60:6
Uptime, % | r:96:100:6:2
GPU-hours, m | r:150:240:6:1
---
Headline terms | Customer | Provider | Monthly fee at full rate, US$m | Fee from | Term in months | Notice, days
AX> i | Anthropic | SpaceX | !monthly_fee 1520 m | ?fee_from long | !term 48 mo | ?notice_period days
GX> ii | Google | SpaceX | ?monthly_fee m | | ?term mo | !notice_period 60 days
RX> iii | Reflection AI | SpaceX | !monthly_fee 95 m | | ?term mo | !notice_period 30 days
Total | | | 2320 | | |
p:Google's shares in SpaceX at IPO price, US$ m | 104000
p:Price per GPU and month, Google at SpaceX, US$ | 8364
p:Price per GPU and month, Anthropic at SpaceX, US$ | 3846
p:SpaceX IPO proceeds, US$ m | 75000
p:Anthropic ramp discount in May and June, % | 50
`,
  "Power pipeline": `
Site | Owner | Tenant | Gross MW | Critical MW of the hall | Energised | PUE
Childress Horizon 1 | IREN | Microsoft | 75 | ?@MI delivered_capacity mw | 'Q3-26 | 1.21
Childress Horizon 2 | IREN | Microsoft | 75 | 50 | 'Q4-26 | 1.21
Childress Horizon 3 | IREN | Microsoft | 75 | 50 | 'Q4-26 | 1.2
Childress Horizon 4 | IREN | Microsoft | 75 | 50 | 'Q4-26 | 1.2
Sweetwater 1 | IREN | | 1400 | 0 | 'Q2-26 | 
Polaris Forge bldg 1 | Applied Digital | CoreWeave | 130 | 100 | 'Q4-25 | 1.18
Polaris Forge bldg 2 | Applied Digital | CoreWeave | 180 | 150 | 'Q2-26 | 1.18
Polaris Forge bldg 3 | Applied Digital | CoreWeave | 180 | 150 | 'Q1-27 | 1.18
Denton | Core Scientific | CoreWeave | 394 | 260 | 'Q4-25 | 1.3
Muskogee | Core Scientific | CoreWeave | 100 | 70 | 'Q2-26 | 1.3
Helios phase I | Galaxy | CoreWeave | 200 | 133 | 'Q1-26 | 1.3
Helios phase II | Galaxy | CoreWeave | 400 | 260 | 'Q2-27 | 1.3
Helios phase III | Galaxy | CoreWeave | 200 | 133 | 'Q4-27 | 1.3
Barber Lake | Cipher | Fluidstack | ?@CF gross_capacity mw | ?@CF capacity mw | 'Q3-26 | 1.3
Black Pearl II | Cipher | AWS | 150 | 120 | 'Q3-26 | 1.25
CB-3 | TeraWulf | Fluidstack | 80 | 60 | 'Q3-26 | 1.25
CB-4 | TeraWulf | Fluidstack | 180 | 140 | 'Q4-26 | 1.25
CB-5 | TeraWulf | Fluidstack | 200 | 160 | 'Q1-27 | 1.25
River Bend DC-1 | Hut 8 | Fluidstack | 165 | 122.5 | 'Q2-27 | 1.35
River Bend DC-2 | Hut 8 | Fluidstack | 165 | 122.5 | 'Q4-27 | 1.35
Vineland hall A | Nebius | Microsoft | 60 | 45 | 'Q4-25 | 1.2
Abilene bldg 1-2 | Crusoe | Oracle | 200 | 160 | 'Q2-25 | 1.2
---
Sum by contract | Provider | Customer | Contracted critical IT, MW | Utility MW held
MI> | IREN | Microsoft | !capacity 260 mw | ?campus_power mw
DC> | Applied Digital | CoreWeave (PF1) | u?capacity mw | 600
GC> | Galaxy | CoreWeave | !capacity 466 mw | ?approved_power mw
CF> | Cipher | Fluidstack (Barber Lake) | !capacity 135 mw | ?gross_capacity mw
CA> | Cipher | AWS | !capacity 360 mw | 400
WL> | TeraWulf | Fluidstack (Lake Mariner) | !capacity 280 mw | 750
WA> | TeraWulf JV | Fluidstack (Abernathy) | !capacity 144 mw | 240
HF> | Hut 8 | Fluidstack | !capacity 205 mw | 330
WT> | TeraWulf | Anthropic | !capacity 350 mw | 480
CD> | Core Scientific | AMD | !capacity 440 mw | 2300
NO> | SB Energy (NVIDIA guarantee) | OpenAI | u?capacity mw | 10000
Months to energise | r:1:40:10
`,
  "Variance check": `
Contract | Figure | Ours | Broker A | Broker B | Spread
MI> Microsoft / IREN | Contract value, US$bn | !value 10.6 bn | ?value bn | ?value bn | 0.9
MI> Microsoft / IREN | Term, years | ?term yr | ?term yr | ?term yr | 0
NI> NVIDIA / IREN | Contract value, US$bn | ?value bn | ?value bn | ?value bn | 0
OO> OpenAI / Oracle | Contract value, US$bn | !value 325 bn | ?value bn | !value 290 bn | 35
OB> OpenAI / Cerebras | Capacity, MW | !capacity 820 mw | ?capacity mw | ?capacity mw | 70
OB> OpenAI / Cerebras | Term, years | !term 4 yr | ?term yr | ?term yr | 1
TG> Meta / Google Cloud | Contract value, US$bn | !value 8 bn | ?value bn | ?value bn | 2
TG> Meta / Google Cloud | Term, years | !term 8 yr | ?term yr | ?term yr | 2
AG> Anthropic / Google Cloud | Contract value, US$bn | 150 | 200 | 111 | 89
AG> Anthropic / Google Cloud | Capacity, MW | !capacity 4000 mw | ?capacity mw | ?capacity_in_broadcom_filing mw | 1500
CA> AWS / Cipher | Term, years | !term 7 yr | ?term yr | ?term yr | 8
CA> AWS / Cipher | Contract value, US$bn | !value 6.1 bn | ?value bn | ?value bn | 0.6
DC> CoreWeave / Applied Digital | Capacity, MW | !capacity 350 mw | ?capacity mw | ?capacity mw | 50
DC> CoreWeave / Applied Digital | Contract value, US$bn | ?value bn | ?value bn | ?value bn | 0
CC> CoreWeave / Core Scientific | Term, years | !term 15 yr | ?term yr | ?term yr | 3
JS> Jane Street / CoreWeave | Contract value, US$bn | !value 5 bn "?.0" | ?value bn | ?value bn | 1
NC> NVIDIA / CoreWeave backstop | Contract value, US$bn | !value 8.3 bn | ?value bn | ?value bn | 2
AK> Anthropic / Akamai | Term, years | !term 5 yr | ?term yr | ?term yr | 2
Count of breaks | | 14 | | |
---
Own estimates of revenue, $m | Ours | Broker A | Broker B | Spread
IREN from Microsoft, FY27 | r:1000:2000:4
IREN from NVIDIA, FY27 | r:100:700:4
Cerebras from OpenAI, 2027 | r:3000:9000:4
Cipher from AWS, 2027 | r:200:400:4
Applied Digital from CoreWeave, FY27 | r:300:700:4
Core Scientific from CoreWeave, 2027 | r:500:900:4
`,
  "Unit conversion": `
US$ m | Party 1 (buys) | Party 2 (sells) | Contract value, US$ m | Formula typed in
MI> a | Microsoft | IREN | !value 9.7 m | slip
AZ> b | Anthropic | Azure | !value 30 m |
CA> c | AWS | Cipher | !value 5.5 m |
JS> d | Jane Street | CoreWeave | !value 60000 m |
OA25> e | OpenAI | AWS (2025) | !value 380000 m |
OZ> f | OpenAI | Azure | ?value m |
GX> g | Google | SpaceX | !value 36000 m "=900*40" | fee x months
DC> h | CoreWeave | Applied Digital | !value 13000 m "=13*1000" |
AK> i | Anthropic | Akamai | !value 18000 m "=18*1000" |
RX> j | Reflection | SpaceX | ?value m "=150*42" | fee x months
HF> k | Fluidstack | Hut 8 | ?value m "=7*1000" |
TN25> l | Meta | Nebius (Nov 2025) | !value 3600 m "=3.6*1000" |
---
Power | Party 1 | Party 2 | Contracted power, GW | Contracted power, MW
AA> | Anthropic | AWS | !capacity 7.5 gw | 
OO> | OpenAI | Oracle | !capacity 45 gw | ?capacity mw
TA> | Meta | AMD | !capacity 8 gw | 
OB> | OpenAI | Cerebras | ?capacity gw | !capacity 7500 mw
CO> | Oracle | Crusoe Abilene | !capacity 2.1 gw | ?capacity mw
NO> | OpenAI | NVIDIA guarantee, SB Energy | !capacity 6.5 gw | ?capacity mw
---
Chips, thousand | Party 1 | Party 2 | GPUs contracted, k
GX> | Google | SpaceX | !gpus 11 kgpu
AX> | Anthropic | SpaceX | ?gpus kgpu
MS> | Microsoft | Nscale | !gpus 20 kgpu
---
Factors
bn to m | 1000
GW to MW | 1000
hours a year | 8760
GPUs a rack | 72
kW a rack | 132
months a year | 12
s:Factor note: 1 GW of GB300 costs about $50bn, of which NVIDIA gets $35bn; OpenAI and Oracle use 400,000 GPUs per GW.
`,
  "Currency view": `
Contract values in other currencies | Customer | Provider | € bn | £ bn | ¥ bn | A$ bn
1 | Microsoft | IREN | 9.1[[€0.0]] | 7.9[[£0.0]] | 1490[[¥#,##0]] | 14.8
2 | Microsoft | Nebius | 18.4[[€0.0]] | 14.2[[£0.0]] | 2680[[¥#,##0]] | 26.5
3 | OpenAI | AWS | 41[[€0.0]] | 29[[£0.0]] | 5850[[¥#,##0]] | 58.3
4 | Jane Street | CoreWeave | 6.6[[€0.0]] | 4.4[[£0.0]] | 921[[¥#,##0]] | 9.1
5 | AWS | Cipher | 4.2[[€0.0]] | 4.9[[£0.0]] | 848[[¥#,##0]] | 8.4
6 | OpenAI | Cerebras | 14[[€0.0]] | 18[[£0.0]] | 3080[[¥#,##0]] | 30.6
Rates per US$ | | | 0.86 | 0.76 | 154 | 1.53
---
For comparison in US dollars | Customer | Provider | Contract value, US$ bn | Day's rate, €
MI> 1 | Microsoft | IREN | !value 11.3 bn | 0.861
MN> 2 | Microsoft | Nebius | !value 25.2 bn | 0.853
OA25> 3 | OpenAI | AWS (2025) | !value 44 bn | 0.868
CA> 5 | AWS | Cipher | ?value bn | 0.868
OB> 6 | OpenAI | Cerebras | !value 12.4 bn | 0.859
p:Nebius convertible held by Microsoft's pension fund, € m | 12
p:IREN's Australian tax, A$ m | 61
p:SoftBank's stake in OpenAI, ¥ bn | 9950
p:Nscale's UK site for Microsoft, £ bn | 2.5
Spot by day, $/€ | r:1:2:10:4
Spot by day, $/£ | r:1:2:9:4
Spot by day, A$/$ | r:1:2:8:4
`,
};
