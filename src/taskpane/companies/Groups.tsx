import { sourceById } from "../../catalog/catalogue";
import type { Company } from "../../catalog/company";

/** What sources count a company among: "Called one of the neoclouds by TradingKey". */
export function Groups({ groups }: Pick<Company, "groups">) {
  return (
    <>
      {groups.map(({ name, sources }) => (
        <p key={name} class="remark">
          Called one of the {name} by{" "}
          {sources.map((id, index) => (
            <span key={id}>
              {index > 0 && (index === sources.length - 1 ? " and " : ", ")}
              <Named id={id} />
            </span>
          ))}
          .
        </p>
      ))}
    </>
  );
}

function Named({ id }: { readonly id: string }) {
  const source = sourceById(id);
  if (source === null) return <>{id}</>;
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer">
      {source.publisher}
    </a>
  );
}
