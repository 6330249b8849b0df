import { useState } from "preact/hooks";
import type { Deal } from "../../catalog/model";
import type { Enumeration } from "../../functions/reference/enumerations";
import type { FunctionParameter } from "../../functions/reference/function-metadata";
import type { ReadingPort } from "../../workbook/reading-port";
import { ArgumentInput, type Option } from "./ArgumentInput";
import { CellChoice } from "./CellChoice";
import { type ArgumentKind, argumentKind } from "./argument-kind";

export interface ArgumentFieldProps {
  readonly id: string;
  readonly parameter: FunctionParameter;
  readonly isRequired: boolean;
  readonly value: string;
  readonly problem: string | null;
  readonly deals: readonly Deal[];
  /** The catalogue deal chosen in the form, whose figures are offered. */
  readonly deal: Deal | undefined;
  readonly enumerations: readonly Enumeration[];
  /** null outside Excel. */
  readonly reading: ReadingPort | null;
  readonly onChange: (value: string) => void;
}

/** One argument: a list, a date, or a text that is read as a number, a share, a range or a formula. */
export function ArgumentField({
  id,
  parameter,
  isRequired,
  value,
  problem,
  deals,
  deal,
  enumerations,
  reading,
  onChange,
}: ArgumentFieldProps) {
  const kind = argumentKind(parameter);
  const options = optionsOf(kind, parameter, { deals, deal, enumerations });
  const isListed = options !== null && (value === "" || options.some(([option]) => option === value));
  const [isTyped, setTyped] = useState(!isListed && kind !== "date");
  const field = `argument-${id}`;
  const takesCells = kind === "deal" || kind === "deals" || kind === "range" || kind === "number" || kind === "date";
  return (
    <div class="argument">
      <label for={field}>
        {parameter.name}
        {isRequired ? "" : " (optional)"}
      </label>
      <ArgumentInput
        common={{
          id: field,
          value,
          "aria-describedby": `${field}-help${problem === null ? "" : ` ${field}-problem`}`,
          "aria-invalid": problem !== null,
          "aria-required": isRequired,
        }}
        kind={kind}
        parameter={parameter}
        options={isTyped ? null : options}
        isTyped={isTyped}
        onChange={onChange}
      />
      {problem !== null && (
        <p id={`${field}-problem`} class="field-problem" role="alert">
          {problem}
        </p>
      )}
      {takesCells && (
        <CellChoice
          isTyped={isTyped}
          hasList={options !== null || kind === "date"}
          reading={reading}
          onTyped={(next) => {
            setTyped(next);
            onChange("");
          }}
          onCells={(address) => {
            setTyped(true);
            onChange(address);
          }}
        />
      )}
      <p id={`${field}-help`} class="remark">
        {parameter.description}
      </p>
    </div>
  );
}

function optionsOf(
  kind: ArgumentKind,
  { customEnumId }: FunctionParameter,
  { deals, deal, enumerations }: Pick<ArgumentFieldProps, "deals" | "deal" | "enumerations">,
): readonly Option[] | null {
  if (kind === "deal" || kind === "deals") return deals.map(({ id, name }) => [id, name]);
  if (kind === "figure" && deal !== undefined) return deal.figures.map(({ name, label }) => [name, label]);
  if (kind !== "figure" && kind !== "word") return null;
  const words = enumerations.find(({ id }) => id === customEnumId)?.values ?? [];
  return words.length === 0
    ? null
    : words.map(({ stringValue, tooltip }): Option => [
        stringValue,
        kind === "figure" ? stringValue : `${stringValue}: ${tooltip}`,
      ]);
}
