import type { Deal } from "../../catalog/model";
import type { Enumeration } from "../../functions/reference/enumerations";
import type { ReadingPort } from "../../workbook/reading-port";
import { ArgumentField } from "./ArgumentField";
import type { CallDraft, Draft, Field } from "./call-draft";

interface ArgumentFormProps {
  readonly fields: readonly Field[];
  readonly draft: Draft;
  readonly problems: CallDraft["problems"];
  readonly deals: readonly Deal[];
  readonly enumerations: readonly Enumeration[];
  /** null outside Excel. */
  readonly reading: ReadingPort | null;
  readonly onChange: (key: string, value: string) => void;
}

/** The arguments of a function, a field each; nothing where it takes none. */
export function ArgumentForm({ fields, draft, problems, deals, enumerations, reading, onChange }: ArgumentFormProps) {
  if (fields.length === 0) return null;
  const deal = deals.find(({ id }) => id === draft["deal"]);
  return (
    <form class="arguments" aria-label="Arguments" onSubmit={(event) => event.preventDefault()}>
      {fields.map(({ key, parameter, isRequired }) => (
        <ArgumentField
          key={key}
          id={key}
          parameter={parameter}
          isRequired={isRequired}
          value={draft[key] ?? ""}
          problem={problems.get(key) ?? null}
          deals={deals}
          deal={deal}
          enumerations={enumerations}
          reading={reading}
          onChange={(value) => onChange(key, value)}
        />
      ))}
    </form>
  );
}
