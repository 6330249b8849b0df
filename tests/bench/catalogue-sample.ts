import { allDeals } from "../../src/catalog/catalogue";
import type { Claim } from "../../src/catalog/claim";
import type { Deal, Figure } from "../../src/catalog/model";

/** A catalogue of any size: the real deals over and over, each copy with its own id, name, amounts and years. */
export function manyDeals(count: number): readonly Deal[] {
  const models = allDeals();
  return Array.from({ length: count }, (_, index) => {
    const model = models[index % models.length];
    if (model === undefined) throw new Error("The catalogue needs at least one deal to copy: it has none");
    return copyOf(model, Math.floor(index / models.length));
  });
}

function copyOf(model: Deal, copy: number): Deal {
  if (copy === 0) return model;
  return {
    ...model,
    id: `${model.id}-copy-${copy}`,
    name: `${model.name}, copy ${copy}`,
    relations: [],
    figures: model.figures.map((figure) => ({
      ...figure,
      claims: figure.claims.map((claim) => changed(claim, figure, copy)),
    })),
  };
}

/** Every copy differs, so that sorting has work to do and nothing is found by being the same object. */
function changed(claim: Claim, { unit }: Figure, copy: number): Claim {
  const scale = <Value extends Claim["value"]>(value: Value) =>
    unit === "USD" && typeof value === "number" ? value + copy * 1e6 : value;
  const later = <Value extends Claim["value"]>(value: Value) =>
    unit === "date" && typeof value === "string"
      ? `${Number(value.slice(0, 4)) + (copy % 7)}${value.slice(4).replace("-02-29", "-02-28")}`
      : value;
  const both = (value: Claim["value"]) => later(scale(value));
  return { ...claim, value: both(claim.value), low: both(claim.low), high: both(claim.high) };
}
