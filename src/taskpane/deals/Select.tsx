import type { Option } from "./option";

interface SelectProps<Value extends string> {
  readonly label: string;
  /** Words for no choice; null where one must always be made. */
  readonly any: string | null;
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
}

/** A labelled choice of one. */
export function Select<Value extends string>({ label, any, options, value, onChange }: SelectProps<Value>) {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={value ?? ""}
        onChange={(event) => onChange(options.find(([option]) => option === event.currentTarget.value)?.[0] ?? null)}
      >
        {any !== null && <option value="">{any}</option>}
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
