import type { FunctionParameter } from "../../functions/reference/function-metadata";
import { type ArgumentKind, defaultIn, exampleIn } from "./argument-kind";

export type Option = readonly [value: string, words: string];

/** What every control has, whichever it is. */
interface ControlAttributes {
  readonly id: string;
  readonly value: string;
  readonly "aria-describedby": string;
  readonly "aria-invalid": boolean;
  readonly "aria-required": boolean;
}

interface ArgumentInputProps {
  readonly common: ControlAttributes;
  readonly kind: ArgumentKind;
  readonly parameter: FunctionParameter;
  /** What to choose from; null where the argument is typed. */
  readonly options: readonly Option[] | null;
  readonly isTyped: boolean;
  readonly onChange: (value: string) => void;
}

/** The control of an argument: a list, a calendar or a text field. */
export function ArgumentInput({ common, kind, parameter, options, isTyped, onChange }: ArgumentInputProps) {
  const isRequired = common["aria-required"];
  if (options !== null)
    return (
      <select {...common} onChange={(event) => onChange(event.currentTarget.value)}>
        {(!isRequired || common.value === "") && (
          <option value="">{isRequired ? "Choose…" : leftOutText(parameter)}</option>
        )}
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    );
  const onInput = (event: { readonly currentTarget: HTMLInputElement }) => onChange(event.currentTarget.value);
  if (kind === "date" && !isTyped)
    return <input {...common} type="date" min="1900-01-01" max="2199-12-31" onInput={onInput} />;
  return (
    <input
      {...common}
      type="text"
      autocomplete="off"
      spellcheck={false}
      placeholder={kind === "range" ? "B4:B12" : kind === "deal" ? "A4:B10" : exampleIn(parameter)}
      onInput={onInput}
    />
  );
}

function leftOutText(parameter: FunctionParameter): string {
  const fallback = defaultIn(parameter);
  return fallback === "" ? "Optional" : `Default: ${fallback}`;
}
