/** Sheets of data vendors: a long feed, a wide one with a row of units. */
export const VENDORS: Readonly<Record<string, string>> = {
  "Feed long": `
feed_version | 4.2 | rows | 44 | generated | @2026-11-20
record | buyer_ticker | buyer | seller_ticker | seller | field | value | unit | as_of | confidence | source_type
100231 | MSFT | Microsoft | IREN | IREN | contract_value | <msft-iren.value m> | USD m | @2026-11-20 | 0.98 | filing
100232 | MSFT | Microsoft | IREN | IREN | term | <msft-iren.term mo> | months | @2026-11-20 | 0.98 | filing
100233 | MSFT | Microsoft | IREN | IREN | critical_it_load | <msft-iren.capacity mw !160> | MW | @2026-11-20 | 0.93 | filing
100234 | MSFT | Microsoft | IREN | IREN | seller_market_cap | 13046 | USD m | @2026-11-20 | 1 | exchange
100235 | MSFT | Microsoft | NBIS | Nebius | contract_value | <msft-nbis.value m> | USD m | @2026-11-20 | 0.97 | filing
100236 | MSFT | Microsoft | NBIS | Nebius | term | <msft-nbis.term mo !84> | months | @2026-11-20 | 0.95 | filing
100237 | MSFT | Microsoft | NBIS | Nebius | seller_revenue_ltm | 1288 | USD m | @2026-11-20 | 1 | filing
100238 | - | OpenAI | ORCL | Oracle | contract_value | <openai-orcl.value m !400000> | USD m | @2026-11-20 | 0.81 | news
100239 | - | OpenAI | ORCL | Oracle | term | <openai-orcl.term mo> | months | @2026-11-20 | 0.77 | news
100240 | - | OpenAI | ORCL | Oracle | seller_rpo | 553000 | USD m | @2026-11-20 | 1 | filing
100241 | - | OpenAI | ORCL | Oracle | seller_net_debt | 128400 | USD m | @2026-11-20 | 1 | filing
100242 | - | Anthropic | - | SpaceX | monthly_fee | <anthropic-spacex.monthly_fee m> | USD m | @2026-11-20 | 0.96 | filing
100243 | - | Anthropic | - | SpaceX | gpus | <anthropic-spacex.gpus n !140000> | units | @2026-11-20 | 0.85 | filing
100244 | - | Anthropic | - | SpaceX | notice_period | <anthropic-spacex.notice_period n> | days | @2026-11-20 | 0.96 | filing
100245 | GOOGL | Google | - | SpaceX | monthly_fee | <google-spacex.monthly_fee m !780> | USD m | @2026-11-20 | 0.96 | filing
100246 | GOOGL | Google | - | SpaceX | gpus | <google-spacex.gpus n> | units | @2026-11-20 | 0.9 | filing
100247 | AMZN | AWS | CIFR | Cipher Mining | contract_value | <cifr-aws.value m> | USD m | @2026-11-20 | 0.97 | release
100248 | AMZN | AWS | CIFR | Cipher Mining | term | <cifr-aws.term mo> | months | @2026-11-20 | 0.97 | release
100249 | AMZN | AWS | CIFR | Cipher Mining | seller_short_interest | 0.143 | share | @2026-11-20 | 1 | exchange
100250 | - | Fluidstack | CIFR | Cipher Mining | term | <cifr-fluid.term mo !144> | months | @2026-11-20 | 0.94 | release
100251 | CRWV | CoreWeave | APLD | Applied Digital | critical_it_load | <crwv-apld.capacity mw> | MW | @2026-11-20 | 0.99 | filing
100252 | CRWV | CoreWeave | APLD | Applied Digital | contract_value | <crwv-apld.value m> | USD m | @2026-11-20 | 0.99 | filing
100253 | CRWV | CoreWeave | GLXY | Galaxy Digital | critical_it_load | <crwv-glxy.capacity mw> | MW | @2026-11-20 | 0.98 | filing
100254 | CRWV | CoreWeave | GLXY | Galaxy Digital | term | <crwv-glxy.term mo !240> | months | @2026-11-20 | 0.98 | filing
100255 | CRWV | CoreWeave | CORZ | Core Scientific | contract_value | <crwv-corz.value m !7,100> | USD m | @2026-11-20 | 0.91 | release
100256 | CRWV | CoreWeave | CORZ | Core Scientific | term | <crwv-corz.term mo> | months | @2026-11-20 | 0.91 | release
100257 | - | Anthropic | WULF | TeraWulf | critical_it_load | <wulf-anthropic.capacity mw> | MW | @2026-11-20 | 0.95 | release
100258 | - | Anthropic | WULF | TeraWulf | term | <wulf-anthropic.term mo> | months | @2026-11-20 | 0.95 | release
100259 | - | Anthropic | AVGO | Broadcom | contract_value | <anthropic-avgo.value m !140000> | USD m | @2026-11-20 | 0.6 | news
100260 | - | OpenAI | CBRS | Cerebras | critical_it_load | <openai-cbrs.capacity mw> | MW | @2026-11-20 | 0.92 | release
100261 | - | OpenAI | CBRS | Cerebras | term | <openai-cbrs.term mo> | months | @2026-11-20 | 0.92 | release
`,
  "Feed wide": `
AI Infrastructure Contract Monitor | Extract | c. ComputeScan Data Ltd | Licence 4471
ROW_ID | CUSTOMER | PROVIDER | ANNOUNCED | CONTRACT_VALUE | CONTRACT_TERM | CAPACITY | GPU_COUNT | PROVIDER_EV | PROVIDER_CAPEX_NTM | SPREAD_5Y | LAST_CHECK
 | text | text | dd-mmm-yy | USD mn | months | MW | thousands | USD mn | USD mn | bp | yyyymmdd
1 | Microsoft Corp | IREN Ltd | <msft-iren.announced d>;;dd-mmm-yy | <msft-iren.value m> | <msft-iren.term mo !48> | <msft-iren.capacity mw> | | 15900 | 6200 | 410 | 20261118
2 | Microsoft Corp | Nebius Group | <msft-nbis.announced d> | <msft-nbis.value m !25200> | <msft-nbis.term mo> | | | 31200 | 18000 | 385 | 20261118
3 | Microsoft Corp | Nscale | | | | | <msft-nscale.gpus nk !140> | 14600 | 5200 | | 20261118
4 | OpenAI | Oracle Corp | <openai-orcl.announced dt> | <openai-orcl.value m> | <openai-orcl.term mo> | <openai-orcl.capacity mw !3300> | | 742000 | 51000 | 128 | 20261118
5 | OpenAI | CoreWeave | <openai-crwv.announced d !2025-10-25> | <openai-crwv.value m> | <openai-crwv.term mo> | | | 84300 | 33000 | 452 | 20261117
6 | OpenAI | Cerebras Systems | <openai-cbrs.announced d> | | <openai-cbrs.term mo !60> | <openai-cbrs.capacity mw> | | 26700 | 2100 | | 20261117
7 | Anthropic | SpaceX (xAI Colossus) | <anthropic-spacex.announced d> | <anthropic-spacex.value m> | <anthropic-spacex.term mo> | | <anthropic-spacex.gpus nk> | | 21000 | | 20261117
8 | Google | SpaceX (xAI Colossus) | <google-spacex.announced d> | <google-spacex.value m> | | | <google-spacex.gpus nk !85> | | 21000 | | 20261117
9 | Meta Platforms | Google Cloud | <meta-gcp.announced d !2025-07-21> | <meta-gcp.value m> | <meta-gcp.term mo> | | | 3410000 | 178000 | 31 | 20261116
10 | NVIDIA Corp | IREN Ltd | <nvda-iren.announced d> | <nvda-iren.value m !4800> | <nvda-iren.term mo> | <nvda-iren.capacity mw> | | 15900 | 6200 | 410 | 20261116
11 | Anthropic | TeraWulf | <wulf-anthropic.announced d> | <wulf-anthropic.value m> | <wulf-anthropic.term mo> | <wulf-anthropic.capacity mw> | | 12400 | 3900 | 398 | 20261116
12 | CoreWeave | Applied Digital | <crwv-apld.announced d> | <crwv-apld.value m> | <crwv-apld.term mo !144> | <crwv-apld.capacity mw> | | 9900 | 3100 | 440 | 20261116
13 | CoreWeave | Galaxy Digital | <crwv-glxy.announced d> | <crwv-glxy.value m> | <crwv-glxy.term mo> | <crwv-glxy.capacity mw> | | 11800 | 1700 | 405 | 20261113
END | 13
`,
};
