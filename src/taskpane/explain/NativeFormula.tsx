import { capitalised } from "../../catalog/capitalised";
import type { CellPlace, ReadingPort } from "../../workbook/reading-port";
import type { Formats } from "../shared/formats";
import { CallSection } from "./CallList";
import { PrecedentTree } from "./PrecedentTree";
import type { NativeExplanation } from "./explanation";
import { precedentsIn } from "./precedents";

interface NativeFormulaProps {
  readonly native: NativeExplanation;
  readonly formats: Formats;
  readonly reading: ReadingPort;
  readonly onGo: (place: CellPlace) => void;
  readonly onOpenDeal: (dealId: string) => void;
}

/** A formula without a function of ours: which of our functions it equals, and what it reads, cell by cell. */
export function NativeFormula({ native, formats, reading, onGo, onOpenDeal }: NativeFormulaProps) {
  const { from, deal, result, equals, reads } = native;
  const precedents = precedentsIn(reads);
  return (
    <>
      {deal !== null && result !== null && (
        <>
          <h2>{capitalised(result)}</h2>
          <p class="parties">{deal.name}</p>
        </>
      )}
      {equals !== null && (
        <>
          <p class={equals.isEqual ? "remark" : "caveat"}>
            {equals.isEqual
              ? "This cell equals the function below, which is explained step by step."
              : `The function below gives ${formats.number(equals.value)} with what is documented now. The cell differs because inputs of the model were changed, or because it was inserted from an earlier state of the catalogue.`}
          </p>
          <CallSection call={equals.call} formats={formats} onOpenDeal={onOpenDeal} />
        </>
      )}
      <section>
        <h2>Precedents</h2>
        <p class="formula">{from.formula}</p>
        {precedents.length === 0 ? (
          <p class="remark">It refers to no cells.</p>
        ) : (
          <PrecedentTree
            key={`${from.sheetName} ${from.address} ${from.formula}`}
            roots={precedents}
            reading={reading}
            onGo={onGo}
          />
        )}
      </section>
    </>
  );
}
