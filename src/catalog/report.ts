// npm run catalogue:report [FILE]: prints what each deal of a catalogue rests on, or everything that is wrong with it.
import path from "node:path";
import { readCatalogueFile } from "./catalogue-file";
import { problemLine } from "./catalogue-problem";
import { alignedLines, catalogueReport } from "./catalogue-report";
import { belowCompany, evidenceCounts } from "./evidence-counts";
import { readCatalogue } from "./read-catalogue";

const file = process.argv[2] ?? path.join(__dirname, "deals.json");
const read = readCatalogueFile(file);
if (read.ok) {
  const catalogue = readCatalogue(read.catalogue);
  const claims = catalogue.deals.flatMap((deal) => deal.figures.flatMap((figure) => figure.claims));
  const { deals, assumptions, sources } = catalogue;
  process.stdout.write(`${alignedLines(catalogueReport(catalogue)).join("\n")}\n\n`);
  process.stdout.write(`${alignedLines(evidenceCounts(catalogue)).join("\n")}\n\n`);
  const below = belowCompany(catalogue);
  process.stdout.write(`${below.length} figures whose best source is below "company":\n${below.join("\n")}\n\n`);
  process.stdout.write(
    `${deals.length} deals, ${claims.length} claims, ${assumptions.length} assumptions, ${catalogue.reported.length} reported figures, ` +
      `${sources.length} sources; ages as of ${catalogue.compiled}\n`,
  );
} else {
  process.stderr.write(`${file}: ${read.problems.length} problems\n${read.problems.map(problemLine).join("\n")}\n`);
  process.exitCode = 1;
}
