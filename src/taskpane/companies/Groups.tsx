import { publishedSince } from "../../catalog/as-of";
import { sourceById } from "../../catalog/catalogue";
import type { Company } from "../../catalog/company";
import type { Source } from "../../catalog/model";
import { SourceLink } from "../shared/SourceLinks";

interface GroupsProps extends Pick<Company, "groups"> {
  /** ISO day: what was published later is left out; null: nothing is. */
  readonly asOf: string | null;
}

/** What sources call a company among its kind: "Described as one of the neoclouds by TradingKey". */
export function Groups({ groups, asOf }: GroupsProps) {
  return (
    <>
      {groups.map(({ name, sources }) => (
        <Group key={name} name={name} sources={sources.flatMap((id) => publishedBy(id, asOf))} />
      ))}
    </>
  );
}

function publishedBy(id: string, asOf: string | null): readonly Source[] {
  const source = sourceById(id);
  return source === null || (asOf !== null && publishedSince([id]) > asOf) ? [] : [source];
}

function Group({ name, sources }: { readonly name: string; readonly sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <p class="remark">
      Described as one of the {name} by{" "}
      {sources.map((source, index) => (
        <span key={source.id}>
          {index > 0 && (index === sources.length - 1 ? " and " : ", ")}
          <SourceLink url={source.url} words={source.publisher} />
        </span>
      ))}
      .
    </p>
  );
}
