"""Turns the research dossier into the first src/catalog/deals.json. Used once; afterwards the catalogue is edited by hand.

    python3 convert_dossier.py DOSSIER.json src/catalog/deals.json

What the dossier holds as one value with prose about its rivals becomes claims here; the tables in `dossier_tables.py`
name every claim that was taken out of prose, every rejected one, and every caveat, relation and commitment.
"""
import json
import re
import sys

from dossier_tables import (ARTICLE, CAVEATS, COMMITMENTS, CONFLICT_FIGURES, EXTRA_CLAIMS, FIGURE_NAMES, LABELS, MERGED,
                            METRICS, RELATIONS, TRANCHES, WITHHELD)

PRECISION = {"exact": "exact", "approx": "approx", "lower_bound": "lowerBound", "upper_bound": "upperBound",
             "range": "range", "derived": "derived", "conflicted": "range"}
KIND = {"company_release": "company release", "blog": "blog"}
PRIMARY = re.compile(r"8-K|6-K|10-K|10-Q|S-1|[Ff]iling|prospectus|[Rr]elease|[Aa]nnouncement|disclosures|results|\bcall\b|^investors\.")
GRADES = ["filing", "company", "news", "article", "aggregator"]
KINDS = ["filing", "company release", "news", "trade", "research", "data", "reference", "blog", "aggregator"]
CLAIM_KEYS = ["value", "low", "high", "precision", "basis", "sources", "locators", "derivation", "rejected", "note"]
CONFIDENCE = {"safe": "safe", "safe_with_caveat": "caveat", "conflicted": "conflicted"}

# unit in the dossier -> (unit here, factor, round to whole numbers)
DEAL_UNITS = {"USD bn": ("USD", 1e9, True), "USD mn": ("USD", 1e6, True), "USD mn per MW": ("USD per MW", 1e6, True),
              "percent": ("percent", 0.01, False), "percent per year": ("percent", 0.01, False), "GW": ("MW", 1000, False),
              "years": ("years", 1, False), "months": ("months", 1, False), "days": ("days", 1, False),
              "MW": ("MW", 1, False), "GPUs": ("GPUs", 1, True), "ratio": ("ratio", 1, False), "date": ("date", 1, False)}
MARKET_UNITS = {**DEAL_UNITS, "USD bn per GW": ("USD per MW", 1e6, True), "USD mn per rack": ("USD per rack", 1e6, True),
                "USD mn per MW critical IT": ("USD per MW of critical IT", 1e6, True),
                "percentage points": ("percentage points", 0.01, False)}


def grade(key, source):
    if key == "article":
        return "article"
    kind = source["kind"]
    if kind == "filing":
        return "filing"
    if kind == "company_release":
        return "company"
    if kind in ("news", "trade", "research"):
        return "news"
    return "news" if PRIMARY.search(source["attributes_to"] or "") else "aggregator"


def number(value, factor, whole):
    if value is None or isinstance(value, str):
        return value
    scaled = round(value * factor, 6)
    return int(round(scaled)) if whole or scaled == int(scaled) else scaled


def without_nulls(record):
    return {key: value for key, value in record.items() if value not in (None, [], "")}


class Conversion:
    def __init__(self, dossier):
        self.dossier = dossier
        self.sources = {key: {"id": key, **without_nulls({
            "publisher": s["publisher"], "label": s["label"], "url": s["url"], "date": s["date"],
            "dateBasis": s["date_basis"], "kind": KIND.get(s["kind"], s["kind"]), "grade": grade(key, s),
            "attributesTo": s["attributes_to"]})} for key, s in dossier["sources"].items()}

    def best_first(self, ids):
        def rank(key):
            s = self.sources[key]
            return GRADES.index(s["grade"]), KINDS.index(s["kind"]), -len(s.get("date", ""))
        return sorted(dict.fromkeys(ids), key=rank)

    def claim(self, record, units=DEAL_UNITS, basis=None):
        unit, factor, whole = units.get(record.get("unit"), (record.get("unit"), 1, False))
        precision = PRECISION[record["precision"]]
        value, low, high = (number(record[k], factor, whole) for k in ("point", "low", "high"))
        if precision in ("lowerBound", "upperBound"):
            value = value if value is not None else (low if precision == "lowerBound" else high)
            low = high = None
        return unit, without_nulls({"value": value, "low": low, "high": high, "precision": precision, "basis": basis,
                                    "sources": self.best_first(record["sources"]), "note": record.get("note")})

    def figures(self, deal):
        key = deal["id"]
        figures = {}

        def add(name, unit, claim, label=None):
            figure = figures.setdefault(name, {"name": name, "label": label or LABELS.get(name) or name.capitalize(),
                                               "unit": unit, "claims": []})
            figure["claims"].append(claim)

        def dated(name, record):
            if record:
                add(name, "date", without_nulls({"value": record["date"], "precision": "exact", "note": record["note"],
                                                 "sources": self.best_first(record["sources"])}))

        basis = {"upper_bound": "ceiling"}.get(deal["value"]["precision"], "incremental")
        if deal["value"]["precision"] != "conflicted":
            add("value", *self.claim(deal["value"], basis=basis))
        dated("announced", deal["announced"])
        dated("signed", deal["signed"])
        dated("start", deal["start"])
        dated("end", deal["end"])
        if deal["term"]:
            add("term", *self.claim(deal["term"]))
        for record in deal["capacity"]:
            name = METRICS.get((key, record["metric"]), METRICS.get(record["metric"], "capacity"))
            unit, claim = self.claim(record)
            add(name, unit, claim, LABELS.get(name) if name != "capacity" else "Capacity: " + record["metric"])
        for record in deal["other_figures"]:
            name, money_basis = FIGURE_NAMES[record["name"]]
            unit, claim = self.claim(record, basis=money_basis)
            add(MERGED.get((key, record["name"]), name), unit, claim)
        if deal["chips"]:
            chips = deal["chips"]
            text = {"precision": "stated", "sources": self.best_first(chips["sources"])}
            add("chips", "text", {"value": chips["description"], **text, "sources": list(text["sources"])})
            if chips["generation"]:
                add("chip generation", "text", {"value": chips["generation"], **text})
            if chips["gpu_count"] and "gpus" not in figures:
                add("gpus", "GPUs", {"value": chips["gpu_count"], "precision": "approx", "sources": text["sources"]})
        if deal["workloads"]:
            add("workloads", "text", {"value": deal["workloads"]["description"], "precision": "stated",
                                      "sources": self.best_first(deal["workloads"]["sources"])})
        for name, unit, claims in EXTRA_CLAIMS.get(key, []):
            for claim in claims:
                claim = {**claim, "sources": self.best_first(claim["sources"])}
                if claim.pop("replaces", False):
                    figures[name]["claims"][0] = claim
                else:
                    add(name, unit, claim)
        for name, reason in WITHHELD.get(key, {}).items():
            figures[name]["withheld"] = reason
        self.take_article_out(key, figures)
        for figure in figures.values():
            figure["claims"] = [{k: c[k] for k in CLAIM_KEYS if k in c} for c in figure["claims"]]
        order = [n for n in LABELS if n in figures] + [n for n in figures if n not in LABELS]
        return [figures[name] for name in order]

    def take_article_out(self, key, figures):
        """The article's own wording is a claim of its own, with its places."""
        for name, claim_fields, article_id in ARTICLE.get(key, []):
            for claim in figures.get(name, {"claims": []})["claims"]:
                if "article" in claim["sources"] and len(claim["sources"]) > 1:
                    claim["sources"].remove("article")
            entry = next(f for f in self.dossier["article"]["figures"] if f["id"] == article_id)
            note = claim_fields.pop("note", entry["note"])
            figures.setdefault(name, {"name": name, "label": LABELS[name], "unit": "USD", "claims": []})
            figures[name]["claims"].append(without_nulls({**claim_fields, "sources": ["article"],
                                                          "locators": locators(entry), "note": note}))

    def deal(self, deal):
        key = deal["id"]
        return without_nulls({
            "id": key, "name": deal["name"], "provider": deal["provider"], "customer": deal["customer"],
            "otherParties": deal["other_parties"], "type": deal["type"], "status": deal["status"],
            "commitment": COMMITMENTS.get(key, "firm"), "confidence": CONFIDENCE[deal["safe_to_embed"]],
            "caveat": CAVEATS.get(key), "figures": self.figures(deal), "tranches": TRANCHES.get(key),
            "conflicts": [conflict(c, c["field"], CONFLICT_FIGURES.get((key, c["field"]), CONFLICT_FIGURES.get(c["field"]))) for c in deal["conflicts"]], "relations": RELATIONS.get(key),
            "notes": deal["notes"], "reliability": deal["reliability"],
            "evidence": [{"source": s["id"], "supports": s["supports"]} for s in deal["sources"]]})

    def assumption(self, record):
        unit, claim = self.claim(record, MARKET_UNITS)
        if record["derivation"]:
            claim["derivation"] = record["derivation"]
        if unit == "text":
            claim.update(value="No agreed direction: see the conflict", precision="stated")
        claim = {k: claim[k] for k in [*CLAIM_KEYS, "locators"] if k in claim}
        if record["id"] == "article_doubling":
            claim["locators"] = locators(next(f for f in self.dossier["article"]["figures"] if f["id"] == "doubling"))
        return without_nulls({"id": record["id"], "category": record["category"].replace("_", " "), "name": record["name"],
                              "unit": unit, "asOf": record["as_of"], "claim": claim,
                              "conflicts": [conflict(c, record["name"]) for c in record["conflicts"]]})

    def article(self):
        article = self.dossier["article"]
        used = {entry[2] for entries in ARTICLE.values() for entry in entries} | {"doubling"}
        topics = {l["section_no"]: l["section_topic"] for f in article["figures"] for l in f["locators"]}
        return {
            "source": article["source"],
            "sections": [topics[n] for n in sorted(topics)],
            "remarks": [{"id": f["id"], "kind": f["kind"], "what": f["what"], "value": f["point"], "unit": f["unit"],
                         "locators": locators(f), "note": f["note"]} for f in article["figures"] if f["id"] not in used],
            "risks": [{"id": r["id"], "what": r["what"], "locators": locators(r), "assumptions": r["quantify_with"],
                       "note": r["note"]} for r in article["risks"]],
            "inconsistencies": [{"id": i["id"], "what": i["what"], "arithmetic": i["arithmetic"], "effect": i["effect"],
                                 "sources": i.get("sources", [])} for i in article["inconsistencies"]]}

    def catalogue(self):
        meta = self.dossier["meta"]
        return {"$schema": "./deals.schema.json", "title": meta["title"], "version": "2026.11.0",
                "compiled": meta["compiled"], "corpus": meta["corpus"], "limits": meta["limits"],
                "deals": [self.deal(d) for d in self.dossier["deals"]], "article": self.article(),
                "assumptions": [self.assumption(a) for a in self.dossier["assumptions"]],
                "leftOut": self.dossier["rejected"], "sources": list(self.sources.values())}


def locators(record):
    return [{"section": l["section_no"], "paragraph": l["paragraph"]} for l in record["locators"]]


def conflict(record, about, figure=None):
    return {"about": about, **({"figure": figure} if figure else {}), "statements": [{"text": c["claim"], "sources": c["sources"]} for c in record["claims"]],
            "reading": record["reading"]}


def on_one_line(value):
    if isinstance(value, dict) and value:
        return "{ " + ", ".join(f"{json.dumps(k)}: {on_one_line(v)}" for k, v in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(on_one_line(v) for v in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def pretty(value, indent=0, prefix=0):
    """JSON for people: what fits on a line stays on a line."""
    flat = on_one_line(value)
    if not isinstance(value, (dict, list)) or not value or (len(flat) + indent + prefix <= 150 and indent > 4):
        return flat
    pad = " " * (indent + 2)
    if isinstance(value, dict):
        lines = [f"{pad}{json.dumps(k)}: {pretty(v, indent + 2, len(k) + 5)}" for k, v in value.items()]
        return "{\n" + ",\n".join(lines) + "\n" + " " * indent + "}"
    lines = [pad + pretty(v, indent + 2, 1) for v in value]
    return "[\n" + ",\n".join(lines) + "\n" + " " * indent + "]"


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        result = Conversion(json.load(file)).catalogue()
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        file.write(pretty(result) + "\n")
