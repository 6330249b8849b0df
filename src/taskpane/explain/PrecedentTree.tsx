import { useRef, useState } from "preact/hooks";
import type { CellPlace, ReadingPort } from "../../workbook/reading-port";
import { type Precedent, precedentsOf } from "./precedents";

interface PrecedentTreeProps {
  readonly roots: readonly Precedent[];
  readonly reading: ReadingPort;
  readonly onGo: (place: CellPlace) => void;
}

interface Row {
  readonly key: string;
  readonly level: number;
  readonly node: Precedent;
}

type Reads = readonly Precedent[] | "failed";

/**
 * The cells that our functions read, and what those read in turn. Arrows walk and unfold, Enter selects the cell in the
 * grid.
 */
export function PrecedentTree({ roots, reading, onGo }: PrecedentTreeProps) {
  const [open, setOpen] = useState<ReadonlyMap<string, Reads>>(new Map());
  const [current, setCurrent] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const rows = visibleRows(roots, open, 1, "");

  async function unfold({ key, node }: Row) {
    if (node.place === null || open.has(key)) return;
    const { sheetName, address } = node.place;
    const children =
      node.formula === null
        ? node.ours
        : await precedentsOf({ sheetName, address, formula: node.formula }, reading).catch((): Reads => "failed");
    setOpen((before) => new Map([...before, [key, children]]));
  }

  function fold({ key }: Row) {
    setOpen((before) => new Map([...before].filter(([each]) => each !== key && !each.startsWith(`${key}/`))));
  }

  function moveTo(index: number) {
    const row = Math.max(0, Math.min(index, rows.length - 1));
    setCurrent(row);
    list.current?.querySelectorAll<HTMLElement>("[role=treeitem]")[row]?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    const row = rows[current];
    if (row === undefined) return;
    const actions: Readonly<Record<string, () => void>> = {
      ArrowDown: () => moveTo(current + 1),
      ArrowUp: () => moveTo(current - 1),
      Home: () => moveTo(0),
      End: () => moveTo(rows.length - 1),
      ArrowRight: () => {
        if (open.has(row.key)) moveTo(current + 1);
        else void unfold(row);
      },
      ArrowLeft: () => {
        if (open.has(row.key)) fold(row);
        else moveTo(parentIndex(rows, current));
      },
      Enter: () => {
        if (row.node.place !== null) onGo(row.node.place);
      },
    };
    const action = actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  }

  return (
    <ul ref={list} class="precedents" role="tree" aria-label="Cells that are read" onKeyDown={onKeyDown}>
      {rows.map((row, index) => (
        <TreeRow
          key={row.key}
          row={row}
          isCurrent={index === current}
          isOpen={open.has(row.key)}
          reads={open.get(row.key)}
          onFocus={() => setCurrent(index)}
          onToggle={() => (open.has(row.key) ? fold(row) : void unfold(row))}
          onGo={onGo}
        />
      ))}
    </ul>
  );
}

interface TreeRowProps {
  readonly row: Row;
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
  readonly reads: Reads | undefined;
  readonly onFocus: () => void;
  readonly onToggle: () => void;
  readonly onGo: (place: CellPlace) => void;
}

function TreeRow({ row: { level, node }, isCurrent, isOpen, reads, onFocus, onToggle, onGo }: TreeRowProps) {
  const { place, formula, holds, reference } = node;
  const unfolds = formula !== null || node.ours.length > 0;
  return (
    <li
      role="treeitem"
      aria-level={level}
      aria-expanded={unfolds ? isOpen : undefined}
      aria-selected={isCurrent}
      tabIndex={isCurrent ? 0 : -1}
      class={`level-${Math.min(level, 6)}`}
      onFocus={onFocus}
      onClick={(event) => {
        if (!(event.target as Element).closest(".twisty") && place !== null) onGo(place);
      }}
    >
      <span class="twisty" aria-hidden="true" onClick={unfolds ? onToggle : undefined}>
        {unfolds ? (isOpen ? "▾" : "▸") : ""}
      </span>
      <span class="precedent-place">{reference}</span>
      <span class="precedent-holds">{holds}</span>
      {formula !== null && <span class="formula">{formula}</span>}
      {reads === "failed" && <span class="remark">The cells it refers to could not be read.</span>}
      {isOpen && reads !== "failed" && reads?.length === 0 && <span class="remark">It refers to no cells.</span>}
    </li>
  );
}

function visibleRows(
  nodes: readonly Precedent[],
  open: ReadonlyMap<string, Reads>,
  level: number,
  above: string,
): readonly Row[] {
  return nodes.flatMap((node, index) => {
    const key = `${above}/${index}`;
    const children = open.get(key);
    return [
      { key, level, node },
      ...(children === undefined || children === "failed" ? [] : visibleRows(children, open, level + 1, key)),
    ];
  });
}

function parentIndex(rows: readonly Row[], index: number): number {
  const level = rows[index]?.level ?? 1;
  for (let above = index - 1; above >= 0; above -= 1) if ((rows[above]?.level ?? 1) < level) return above;
  return index;
}
