import { FINDING_KINDS, type Finding, type FindingKind } from "../../checking/finding";
import { KIND_WORDS } from "../../checking/finding-words";
import type { Formats } from "../shared/formats";

interface FindingFilterProps {
  readonly findings: readonly Finding[];
  /** null: all groups. */
  readonly shown: FindingKind | null;
  readonly formats: Formats;
  readonly onShow: (kind: FindingKind | null) => void;
}

/** A button a group, with its count; the pressed one is shown alone. */
export function FindingFilter({ findings, shown, formats, onShow }: FindingFilterProps) {
  const groups = FINDING_KINDS.map((kind) => ({
    kind,
    count: findings.filter((finding) => finding.kind === kind).length,
  })).filter(({ count }) => count > 0);
  if (groups.length < 2) return null;
  return (
    <div class="check-filter" role="group" aria-label="Which findings are shown">
      <button type="button" aria-pressed={shown === null} onClick={() => onShow(null)}>
        All <span class="check-count">{formats.number(findings.length)}</span>
      </button>
      {groups.map(({ kind, count }) => (
        <button key={kind} type="button" aria-pressed={shown === kind} onClick={() => onShow(kind)}>
          {KIND_WORDS[kind]} <span class="check-count">{formats.number(count)}</span>
        </button>
      ))}
    </div>
  );
}
