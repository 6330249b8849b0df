import { allDeals } from "../../../src/catalog/catalogue";
import type { Deal } from "../../../src/catalog/model";

/** How the sheets of this workbook call a deal, mostly by tickers: the catalogue's ids are long for a cell. */
const IDS: Readonly<Record<string, string>> = {
  "meta-crwv-26": "meta-coreweave-2026",
  "meta-crwv-25": "meta-coreweave-2025",
  "openai-orcl": "openai-oracle-2025",
  "openai-crwv": "openai-coreweave-2025",
  "msft-nbis": "microsoft-nebius-2025",
  "meta-nbis-25": "meta-nebius-2025",
  "meta-nbis-26": "meta-nebius-2026",
  "msft-iren": "microsoft-iren-2025",
  "msft-nscale": "microsoft-nscale-2025",
  "openai-aws-25": "openai-aws-2025",
  "openai-aws-26": "openai-aws-2026",
  "openai-azure": "openai-azure-2025",
  "anthropic-azure": "anthropic-azure-2025",
  "anthropic-aws": "anthropic-aws-2026",
  "anthropic-gcp": "anthropic-google-2026",
  "anthropic-spacex": "anthropic-spacex-2026",
  "google-spacex": "google-spacex-2026",
  "meta-gcp": "meta-google-2025",
  "openai-cbrs": "openai-cerebras-2026",
  "nvda-iren": "nvidia-iren-2026",
  akamai: "akamai-frontier-2026",
  "jane-crwv": "janestreet-coreweave-2026",
  "nvda-crwv": "nvidia-coreweave-backstop-2025",
  "crwv-corz": "corescientific-coreweave",
  "crwv-apld": "applieddigital-coreweave",
  "anthropic-crwv": "anthropic-coreweave-2026",
  "wulf-lm": "terawulf-fluidstack-lakemariner",
  "wulf-ab": "terawulf-fluidstack-abernathy",
  "cifr-aws": "cipher-aws-2025",
  "cifr-fluid": "cipher-fluidstack-2025",
  "crwv-glxy": "galaxy-coreweave",
  "hut-rb": "hut8-fluidstack-riverbend",
  "wulf-anthropic": "terawulf-anthropic-2026",
  "meta-amd": "meta-amd-2026",
  "refl-spacex": "reflection-spacex-2026",
  "refl-nbis": "reflection-nebius-2026",
  "amd-corz": "corescientific-amd-2026",
  abilene: "crusoe-abilene",
  "anthropic-avgo": "anthropic-broadcom-lease-2026",
};

export function namedDeal(name: string): Deal {
  const found = allDeals().find(({ id }) => id === IDS[name]);
  if (found === undefined) throw new Error(`No deal is called "${name}" in this workbook.`);
  return found;
}
