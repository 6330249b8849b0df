import type { Formats } from "../shared/formats";
import type { FormulaPart } from "./working-text";
import type { BlockView, StepView, TableView } from "./working-view";

interface WorkingBlocksProps {
  readonly blocks: readonly BlockView[];
  readonly formats: Formats;
}

/** A working step by step: label, value, the formula it comes from or the source it was read in. */
export function WorkingBlocks({ blocks, formats }: WorkingBlocksProps) {
  if (blocks.length === 0) return null;
  return (
    <>
      <h3 class="steps-title">Step by step</h3>
      <ol class="steps">
        {blocks.map((block) => (
          <li key={block.key} class={block.isResult ? "is-result" : undefined}>
            {block.kind === "step" ? <Step step={block} /> : <Table table={block} formats={formats} />}
          </li>
        ))}
      </ol>
    </>
  );
}

function Step({ step: { label, value, formula, source, link } }: { readonly step: StepView }) {
  return (
    <>
      <p class="step-line">
        <span>{label}</span>
        <strong>{value}</strong>
      </p>
      {formula !== null && <Formula parts={formula} />}
      {source !== null && (
        <p class="remark">
          {source}
          {link !== null && (
            <>
              {" "}
              ·{" "}
              <a href={link.url} target="_blank" rel="noopener noreferrer">
                {link.publisher}: {link.label}
              </a>
            </>
          )}
        </p>
      )}
    </>
  );
}

function Formula({ parts }: { readonly parts: readonly FormulaPart[] }) {
  return (
    <p class="remark step-formula">
      = {parts.map(({ text, isLabel }, index) => (isLabel ? <em key={index}>{text}</em> : text))}
    </p>
  );
}

function Table({
  table: { title, columns, rows, rowCount },
  formats,
}: {
  readonly table: TableView;
  readonly formats: Formats;
}) {
  return (
    <details>
      <summary>
        {title}: {formats.number(rowCount)} {rowCount === 1 ? "row" : "rows"}
      </summary>
      <div class="steps-table wide-table" tabIndex={0} role="region" aria-label={title}>
        <table class="amounts">
          <thead>
            <tr>
              {columns.map(({ key, header }) => (
                <th key={key} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length < rowCount && (
        <p class="remark">
          The first {rows.length} of {formats.number(rowCount)} rows.
        </p>
      )}
      <ul class="column-formulas">
        {columns.map(
          ({ key, header, formula }) =>
            formula !== null && (
              <li key={key}>
                <span>{header}</span> <Formula parts={formula} />
              </li>
            ),
        )}
      </ul>
    </details>
  );
}
