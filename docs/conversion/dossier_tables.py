"""What was decided by reading: claims taken out of the dossier's prose, rejected claims, caveats, relations, commitments."""

# Figures in the order in which they are shown, with their labels. Others follow in the order they are found.
LABELS = {
    "value": "Contract value",
    "announced": "Announced",
    "signed": "Signed",
    "start": "Start of service",
    "end": "End of service",
    "term": "Term",
    "combined commitment": "Combined commitment with the earlier deal",
    "annual revenue": "Revenue a year",
    "monthly fee": "Monthly fee",
    "capacity": "Capacity",
    "capacity option": "Further capacity that may be taken",
    "gpus": "GPUs",
    "chips": "Chips",
    "chip generation": "Chip generation",
    "workloads": "Workloads",
    "option leg end": "End of the option leg",
    "option end": "Option reaches to",
    "tranche march 2025": "First order form, March 2025",
    "tranche may 2025": "Second order form, May 2025",
    "tranche september 2025": "Third order form, September 2025",
    "optional extra": "Optional extra",
    "contingent capacity": "Contingent further capacity",
    "prepayment share": "Prepayment, share of the value",
    "escalator": "Yearly rent increase",
    "notice period": "Notice period",
    "months": "Months of service",
    "january report value": "Value as reported in January 2026",
    "value after denton addition": "Value after the Denton addition",
    "first two leases": "Value of the first two leases",
    "first stage": "Value of the first stage",
    "average annual revenue": "Average revenue a year",
    "average annual noi": "Average net operating income a year",
    "site capacity": "Site build (whole campus)",
    "campus power": "Campus power (whole campus)",
    "approved power": "Approved power",
    "texas phase 1 capacity": "Texas, phase 1",
    "texas option capacity": "Texas, option",
    "gpus texas": "GPUs in Texas",
    "capacity online by end 2026": "Capacity online by end 2026",
    "capacity in broadcom filing": "Capacity in Broadcom's filing",
    "capacity after denton addition": "Capacity after the Denton addition",
    "first refusal capacity": "Capacity under right of first refusal",
    "first offer capacity": "Capacity under right of first offer",
    "build cost": "Build cost",
    "design pue": "Design PUE",
    "google backstop": "Google's backstop",
    "equipment order": "Equipment order with Dell",
    "pledged contract value": "Customer contracts pledged to lenders",
    "loan closed same day": "Loan closed on the signing day",
    "equity to openai": "Equity issued to OpenAI",
    "amazon equity in openai": "Amazon's equity investment in OpenAI",
    "cerebras rpo": "Cerebras's remaining performance obligations",
    "openai loan": "Loan by OpenAI",
    "separate warrant": "Separate warrant",
    "equity purchase": "Equity purchase by the customer",
}

# dossier name -> (our name, basis of the money)
FIGURE_NAMES = {
    "combined_commitment_with_2025_order_form": ("combined commitment", "cumulative"),
    "option_leg_end": ("option leg end", None),
    "loan_closed_same_day": ("loan closed same day", None),
    "end_month": ("end", None),
    "end_year": ("end", None),
    "option_horizon": ("option end", None),
    "tranche_mar_2025": ("tranche march 2025", "ceiling"),
    "tranche_may_2025": ("tranche may 2025", "incremental"),
    "tranche_sep_2025": ("tranche september 2025", "ceiling"),
    "equity_to_openai": ("equity to openai", None),
    "optional_extra": ("optional extra", "option"),
    "contingent_capacity": ("contingent capacity", "option"),
    "prepayment_share": ("prepayment share", None),
    "equipment_order_dell": ("equipment order", None),
    "combined_with_2025": ("combined commitment", "cumulative"),
    "amazon_equity_in_openai": ("amazon equity in openai", None),
    "monthly_fee": ("monthly fee", None),
    "notice_period_days": ("notice period", None),
    "months": ("months", None),
    "january_report_value": ("january report value", "incremental"),
    "cerebras_rpo": ("cerebras rpo", None),
    "openai_loan": ("openai loan", None),
    "separate_warrant": ("separate warrant", None),
    "equity_purchase": ("equity purchase", None),
    "value_after_denton_addition": ("value after denton addition", "cumulative"),
    "first_two_leases": ("first two leases", "incremental"),
    "first_stage": ("first stage", "incremental"),
    "average_annual_revenue": ("average annual revenue", None),
    "average_annual_noi": ("average annual noi", None),
    "build_cost": ("build cost", None),
    "design_pue": ("design pue", None),
    "google_backstop": ("google backstop", None),
    "rent_escalator": ("escalator", None),
}
MERGED = {}

# capacity metric (or deal and metric) -> our name; "capacity" where nothing is said
METRICS = {
    "site build": "site capacity",
    "campus power": "campus power",
    "Texas phase 1": "texas phase 1 capacity",
    "Texas option": "texas option capacity",
    "GPUs": "gpus",
    "GPUs Texas": "gpus texas",
    "GPUs at Colossus 1": "gpus",
    "additional capacity that may be contracted": "capacity option",
    "option": "capacity option",
    "online by end 2026": "capacity online by end 2026",
    "TPU capacity per Broadcom filing": "capacity in broadcom filing",
    "critical IT load, Feb 2025": "capacity after denton addition",
    "first refusal": "first refusal capacity",
    "first offer": "first offer capacity",
    "approved power": "approved power",
}

BN = 1_000_000_000


def claim(value, sources, precision="exact", **more):
    return {**({} if value is None else {"value": value}), "precision": precision, "sources": sources, **more}


EXTRA_CLAIMS = {
    "meta-coreweave-2026": [
        ("value", "USD", [claim(2_100_000_000, ["ciente"], basis="incremental",
                                rejected="Slip of the decimal point on one page; every other page has 21 billion")]),
        ("combined commitment", "USD", [claim(21 * BN, ["scout_option", "metodoviral"], basis="cumulative",
                                              rejected="Takes the addition for the new total; every page that cites the filing says 21 billion comes on top")]),
        ("end", "date", [claim("2032-12", ["clanker"])]),
        ("term", "years", [
            claim(6, ["hubkub", "otech_meta"], "derived", low=5.97, high=6.7, replaces=True,
                  derivation="5.97 years from 1 January 2027 to 20 December 2032; 6.70 years from the announcement to 20 December 2032"),
            claim(6, ["networkcraft"], "approx", note="Calls the deal six-year")]),
        ("workloads", "text", [
            claim("Inference", ["scout_inference", "otech_meta", "jasonrobert", "hubkub", "endroid"], "stated", replaces=True,
                  note="Pages that cite the release agree on inference"),
            claim("Training and inference", ["biztrapper"], "stated"),
            claim("Mainly training runs", ["algeriatech"], "stated")]),
        ("pledged contract value", "USD", [claim(19 * BN, ["illustrated", "swisssec"], "lowerBound",
                                                 note="Whether it is part of the 21 or of the 14.2 billion is not documented")]),
    ],
    "meta-coreweave-2025": [
        ("value", "USD", [claim(14_200_000_000, ["azzet"], basis="ceiling", note="Written without up to")]),
    ],
    "openai-oracle-2025": [
        ("capacity", "MW", [claim(None, ["completeai"], "range", low=4500, high=5000)]),
        ("annual revenue", "USD", [
            claim(60 * BN, ["completeai"], "approx", note="300 billion over five years"),
            claim(30 * BN, ["globalpractice_orcl"], "approx", note="From 2027")]),
    ],
    "openai-coreweave-2025": [
        ("value", "USD", [claim(22_400_000_000, ["azzet", "bisnow"], basis="ceiling", note="Written without up to")]),
    ],
    "microsoft-nebius-2025": [
        ("value", "USD", [
            claim(19_400_000_000, ["decoder_neb"], "upperBound", basis="ceiling", note="With the optional extra"),
            claim(20 * BN, ["newsbeep_ft"], "upperBound", basis="ceiling", note="Rounding of 19.4 billion")]),
    ],
    "meta-nebius-2025": [
        ("value", "USD", [claim(3 * BN, ["nai500"], "approx", basis="incremental", note="Rounded by the press")]),
    ],
    "meta-nebius-2026": [
        ("value", "USD", [claim(27 * BN, ["telcomag"], basis="incremental",
                                rejected="Counts the contingent 15 billion as firm; three other pages describe it as a backstop, an option or a first call")]),
    ],
    "microsoft-nscale-2025": [
        ("value", "USD", [
            claim(24 * BN, ["techzine_ns"], "upperBound", basis="ceiling"),
            claim(23 * BN, ["cryptews_ns"], basis="incremental"),
            claim(14 * BN, ["breaking_ns"], "upperBound", basis="ceiling"),
            claim(None, ["techzine_ns", "cryptews_ns", "breaking_ns"], "range", low=14 * BN, high=24 * BN, basis="ceiling",
                  derivation="Span of the three press figures")]),
        ("gpus", "GPUs", [claim(191_600, ["brandicon_ns"], "derived", note="Sum of the sites: 104,000 + 12,600 + 23,000 + 52,000")]),
    ],
    "openai-aws-2026": [
        ("value", "USD", [claim(100 * BN, ["getaibook", "aibase"], basis="cumulative",
                                note="Reads 100 billion as the new total, raised from 38")]),
        ("announced", "date", [claim("2026-02-26", ["zilck"])]),
    ],
    "anthropic-azure-2025": [
        ("capacity option", "MW", [claim(1000, ["underlines"], note="Describes it as committed")]),
    ],
    "anthropic-google-2026": [
        ("value", "USD", [claim(200 * BN, ["gocodelab"], "upperBound", basis="ceiling")]),
    ],
    "anthropic-spacex-2026": [
        ("value", "USD", [claim(40 * BN, ["claudeainews", "ccbizz"], "lowerBound", basis="incremental")]),
    ],
    "google-spacex-2026": [
        ("value", "USD", [claim(29_400_000_000, ["racetoagi", "alphai"], "derived", basis="incremental", note="32 months at 920 million")]),
    ],
    "openai-cerebras-2026": [
        ("value", "USD", [claim(30 * BN, ["mega_cer"], "upperBound", basis="ceiling",
                                rejected="No other page supports it; 20 billion is the floor that rests on the filing")]),
    ],
    "nvidia-iren-2026": [
        ("value", "USD", [
            claim(3_400_000_000, ["gridreport"], "upperBound", basis="ceiling"),
            claim(5_500_000_000, ["chatforest"], basis="incremental",
                  rejected="Adds the separate warrant of 2.1 billion, which is equity and no contract value")]),
    ],
    "akamai-frontier-2026": [("announced", "date", [claim("2026-05-08", ["beri_aka"])])],
    "nvidia-coreweave-backstop-2025": [
        ("value", "USD", [
            claim(6_300_000_000, ["trendinginfo"], "lowerBound", basis="incremental"),
            claim(6_300_000_000, ["allmind_nv"], "upperBound", basis="ceiling"),
            claim(630_000_000, ["nashnova"], basis="incremental", rejected="Slip by a factor of ten on one page")]),
        ("end", "date", [claim("2026-04", ["unbiased"], rejected="Error of one page; all others have 2032")]),
    ],
    "terawulf-fluidstack-lakemariner": [
        ("first stage", "USD", [claim(3_700_000_000, ["blockspace"], "range", low=3_700_000_000, high=8_700_000_000,
                                      basis="option", note="8.7 billion with the extensions, before the second stage")]),
    ],
    "galaxy-coreweave": [
        ("capacity", "MW", [claim(800, ["exbasi_glxy"], rejected="Takes the approved power for IT load; the phases of 260 and 133 MW in the release leave 133 MW for the first one, which fits 526 MW")]),
    ],
    "meta-amd-2026": [
        ("value", "USD", [
            claim(100 * BN, ["ap_amd", "roic_amd"], "lowerBound", basis="incremental"),
            claim(60 * BN, ["tredu_amd"], "upperBound", basis="ceiling", note="Over five years"),
            claim(None, ["ap_amd", "roic_amd", "tredu_amd"], "range", low=60 * BN, high=100 * BN, basis="ceiling",
                  derivation="Span of the press figures")]),
    ],
}

# deal -> (figure, claim, id of the article's figure in the dossier)
ARTICLE = {
    "meta-coreweave-2026": [
        ("value", {"value": 21 * BN, "precision": "exact", "basis": "incremental"}, "value_new"),
        ("combined commitment", {"value": 35 * BN, "precision": "lowerBound", "basis": "cumulative"}, "value_total"),
        ("combined commitment", {"value": 35 * BN, "precision": "approx", "basis": "cumulative"}, "value_total_round"),
        ("end", {"value": "2032-12", "precision": "exact", "note": "End of the agreement, to the month"}, "end"),
        ("term", {"value": 6.5, "precision": "exact", "note": "Length of the lock-in, counted from publication"}, "dur_6_5"),
        ("term", {"value": 6, "precision": "lowerBound", "note": "Length used in the remark on pricing"}, "dur_6plus"),
        ("term", {"value": 6, "precision": "approx", "note": "Years of CoreWeave's growth said to be underwritten"}, "dur_6"),
        ("chips", {"value": "NVIDIA Rubin systems, the generation after Blackwell", "precision": "stated"}, "chip"),
        ("workloads", {"value": "Training and inference", "precision": "stated"}, "workload"),
    ],
    "meta-coreweave-2025": [
        ("value", {"value": 14_200_000_000, "precision": "exact", "basis": "ceiling"}, "value_prior"),
    ],
}

WITHHELD = {
    "microsoft-nscale-2025": {"value": "press figures disagree: up to 14, 23 and up to 24 billion dollars; the parties published none"},
    "meta-amd-2026": {"value": "press figures disagree: more than 100 and as much as 60 billion dollars; the companies published none"},
    "openai-oracle-2025": {"annual revenue": "about 60 and about 30 billion dollars a year cannot both describe a level five-year contract"},
}

CAVEATS = {
    "openai-coreweave-2025": "Three order forms; the term of five years is the first one's only.",
    "microsoft-nebius-2025": "Start and end are documented to the year: late 2025 to 2031 is closer to six years than to the five that are stated.",
    "meta-coreweave-2026": "CoreWeave says approximately 21 billion; part of it is an option under the 2025 order form, and the split is not documented. The lengths of six and a half, six-plus and six years are counted from different days.",
    "openai-oracle-2025": "All statements of the value go back to one newspaper report.",
    "meta-nebius-2026": "Only 12 billion are firm; up to 15 billion more depend on what Nebius cannot sell elsewhere.",
    "microsoft-nscale-2025": "The parties published no value and press figures disagree; do not use it in ratios.",
    "openai-aws-2026": "100 billion come on top of the 38 of 2025 according to the page that cites the release; two pages read it as the new total. The supplier invests in the customer at the same time.",
    "anthropic-google-2026": "One report without named sources stands behind the value; the companies are silent. The two capacity figures may mean different objects, so divide the value by neither.",
    "anthropic-spacex-2026": "Either side may leave with 90 days' notice. The filing gives a monthly fee; totals are press arithmetic.",
    "google-spacex-2026": "Google may leave with 90 days' notice after 31 December 2026. The filing gives a monthly fee; totals are fee times months.",
    "meta-google-2025": "Reported by one anonymous source; the companies did not comment.",
    "janestreet-coreweave-2026": "Two thin sources; no date, term or capacity is documented.",
    "nvidia-coreweave-backstop-2025": "A purchase of last resort, due only for capacity left unsold: never add it to firm commitments.",
    "corescientific-coreweave": "8.7 billion is the potential revenue of the 500 MW stage only. A lease of space and power, not GPU service.",
    "terawulf-fluidstack-abernathy": "9.5 billion assumes 25 years, which Fluidstack may shorten to 20 or 15. TeraWulf holds 51 percent of the joint venture.",
    "galaxy-coreweave": "The company publishes more than 1 billion a year; the total of 15 billion is press arithmetic.",
    "meta-amd-2026": "Hardware purchase, not rented capacity. The companies published no value and press figures disagree; do not use it in ratios.",
}

COMMITMENTS = {
    "nvidia-coreweave-backstop-2025": "contingent",
    "anthropic-spacex-2026": "cancellable",
    "google-spacex-2026": "cancellable",
}

RELATIONS = {
    "meta-coreweave-2026": [
        {"kind": "expands", "deal": "meta-coreweave-2025",
         "note": "The order form of 2026 comes on top of the one of 2025; the article calls the two together over 35 billion, and no page shows CoreWeave or Meta publishing the sum",
         "sources": ["article", "hubkub", "shshell"]},
        {"kind": "overlaps", "deal": "meta-coreweave-2025",
         "note": "Part of the 21 billion is an option that was already in the 2025 order form; how much, and whether the 14.2 billion counted it, is not documented",
         "sources": ["otech_meta", "techfunding"]},
    ],
    "openai-aws-2026": [
        {"kind": "expands", "deal": "openai-aws-2025",
         "note": "100 billion on top of 38 according to the page that cites the release; two pages read 100 as the new total",
         "sources": ["toms_aws", "getaibook", "aibase"]},
    ],
    "meta-nebius-2026": [
        {"kind": "expands", "deal": "meta-nebius-2025",
         "note": "A second and larger agreement between the same parties; no overlap is documented",
         "sources": ["nai500"]},
    ],
}

TRANCHES = {
    "openai-coreweave-2025": [
        {"name": "March 2025", "value": "tranche march 2025", "term": "term"},
        {"name": "May 2025", "value": "tranche may 2025"},
        {"name": "September 2025", "value": "tranche september 2025", "signed": "announced"},
    ],
}

# field of a conflict (or deal and field) -> the figure it concerns
CONFLICT_FIGURES = {
    "value": "value", "headline value": "value", "headline": "value", "total": "value", "precision": "value", "bound": "value",
    "meaning of 21": "value", "increment or new total": "value", "adding the warrant": "value", "what 9.8 measures": "value",
    "fate of the commitment after April 2026": "value", "direction of the 100": "value", "documented in primary text": "value",
    "confirmation": "value", "earlier size": "value", "workload": "workloads", "end date": "end", "end": "end", "duration": "term",
    "term": "term", "capacity": "capacity", "what 800 MW is": "capacity", "gigawatt": "capacity option", "GPU count": "gpus",
    "months": "months", "evidence level": "monthly fee", "annual revenue": "annual revenue", "schedule": "start", "date": "announced",
    "nature of the 15 billion": "contingent capacity", "Dell order": "equipment order",
    "size of the Meta contract pledged to lenders on 31 March 2026": "pledged contract value",
}
