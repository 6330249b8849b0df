// Builds the add-in into dist/: functions.js + functions.json (what Excel calculates with), taskpane.html with its
// scripts (the pane), functions.html (help), icons, manifest.xml and the licences of what is bundled.
//   webpack --mode production [--env origin=https://add-in.example [--env store]] [--env catalog=path/to/catalogue.json]
require("tsx/cjs"); // the checks below are the project's own TypeScript
const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const FunctionMetadataPlugin = require("custom-functions-metadata-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { Compilation, WebpackError, sources } = require("webpack");
const { NoticesPlugin } = require("./src/licences/notices-plugin.ts");
const { budgetedParts, CATALOGUE_CHUNK, kilobytes } = require("./webpack.budgets.ts");
const { originFrom, withOrigin } = require("./webpack.origin.js");
const { storeFrom, storeManifest } = require("./webpack.store.js");

const MOST_VIEWS = 4; // that share a module for it to stand apart; a light view more needs little of it
const READS_FORMULAS = /[\\/](src[\\/](formulas|functions|workings)|@borgar[\\/]fx)[\\/]/;

// The compiler that swc-loader uses writes the functions 0.4 kB smaller, compressed, than webpack's usual minimizer.
const SMALLEST = new MinimizerPlugin({
  minify: MinimizerPlugin.swcMinify,
  minimizerOptions: { compress: { passes: 3 }, mangle: true },
  extractComments: false, // the licences of all packages are in one file (src/licences)
});

const at = (...parts) => path.join(__dirname, ...parts);

module.exports = (env, argv) => {
  const mode = argv.mode ?? "production";
  const origin = originFrom(env.origin);
  const isForStore = storeFrom(env.store, origin);
  const catalogue = catalogueFrom(env.catalog);
  return {
    name: "add-in",
    mode,
    target: ["web", "es2022"],
    devtool: "source-map", // webpack's default for development needs eval, which our content security policy forbids
    // The functions are a layer of their own, so that their catalogue is the figures only and the pane's all of it.
    experiments: { layers: true },
    entry: {
      // The functions also run where there is no page whose address they could take theirs from.
      functions: { import: at("src/functions/functions.ts"), layer: "functions", publicPath: "" },
      taskpane: at("src/main.ts"),
    },
    output: {
      path: at("dist"),
      clean: true,
      filename: "[name].js",
      chunkFilename: "[name].js",
      globalObject: "globalThis",
    },
    resolve: {
      extensions: [".ts", ".tsx", ".js"],
      alias: catalogue.replaces ? { [catalogue.built]: catalogue.path } : {},
    },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: compileTypeScript() },
        { resource: catalogue.path, issuerLayer: "functions", type: "json", parser: { parse: figuresOnly } },
        // What fetches that part, in the place of what has the whole.
        {
          resource: at("src/catalog/catalogue.ts"),
          issuerLayer: "functions",
          resolve: { alias: { "./built-catalogue": at("src/catalog/fetched-catalogue.ts") } },
        },
      ],
    },
    cache: {
      type: "filesystem",
      cacheDirectory: at("node_modules/.cache/webpack"),
      name: `add-in-${mode}`,
      version: catalogue.path,
      buildDependencies: {
        config: [__filename, at("src/catalog/functions-catalogue.ts"), at("src/catalog/packed-catalogue.ts")],
      },
    },
    optimization: {
      emitOnErrors: false,
      minimizer: [SMALLEST],
      splitChunks: { chunks: "async", cacheGroups: catalogueApart(catalogue.path) },
    },
    performance: false, // our own budgets, in gzip, are those of webpack.budgets.ts
    stats: "errors-warnings",
    plugins: [
      new CatalogueGate(catalogue.path),
      new FunctionMetadataPlugin({ input: at("src/functions/functions.ts"), output: "functions.json" }),
      new FunctionReference(origin, catalogue.path),
      new Shortcuts(),
      new NoticesPlugin({ bundle: "The Offtake add-in", copiedFrom: ["@fluentui/tokens"] }), // values in tokens.css
      new CopyPlugin({
        patterns: [
          { from: at("assets"), to: "assets", globOptions: { ignore: ["**/drawings/**"] } },
          { from: at("src/taskpane/taskpane.html"), to: "taskpane.html" },
          { from: at("src/taskpane/*.css"), to: "[name][ext]", noErrorOnMissing: true },
          { from: at("src/functions/reference/*.css"), to: "[name][ext]" },
          {
            from: at("manifest.xml"),
            to: "manifest.xml",
            transform: (text) => withOrigin(isForStore ? storeManifest(text.toString()) : text.toString(), origin),
          },
        ],
      }),
      ...(mode === "production" ? [new BundleBudgets(catalogue)] : []),
    ],
  };
};

function compileTypeScript() {
  return {
    loader: "swc-loader",
    options: {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic", importSource: "preact" } },
      },
    },
  };
}

/** The catalogue to build in: ours, or the file named by --env catalog. */
function catalogueFrom(option) {
  const built = at("src/catalog/deals.json");
  const chosen = option === undefined ? built : path.resolve(String(option));
  return { built, path: chosen, replaces: chosen !== built };
}

/**
 * The catalogue's data as a chunk of its own: the page fetches it beside the pane's scripts, once, and its size is counted
 * apart from theirs. The pane and its packages stay in one chunk. The functions' part of the data is a chunk already.
 */
function catalogueApart(file) {
  const isData = (module) => module.resource === file && module.layer !== "functions";
  const shared = { name: "formulas", chunks: ({ name }) => /^view-/.test(name ?? ""), enforce: true };
  return {
    default: false,
    defaultVendors: false,
    [CATALOGUE_CHUNK]: { test: isData, name: CATALOGUE_CHUNK, enforce: true },
    // The views share what they read formulas with, and what every one of them needs (finance, for one), whichever is shown first.
    formulas: { ...shared, test: READS_FORMULAS },
    neededByAll: { ...shared, test: /[\\/]src[\\/]/, minChunks: MOST_VIEWS },
  };
}

/** What the functions bundle takes of a catalogue file. */
function figuresOnly(text) {
  const { functionsCatalogue } = require("./src/catalog/functions-catalogue.ts");
  return functionsCatalogue(JSON.parse(text));
}

/** Stops the build with every problem of the catalogue, before any module is built. */
class CatalogueGate {
  constructor(file) {
    this.file = file;
  }
  apply(compiler) {
    const { readCatalogueFile } = require("./src/catalog/catalogue-file.ts");
    compiler.hooks.beforeCompile.tap("CatalogueGate", () => {
      const read = readCatalogueFile(this.file);
      if (read.ok) return;
      const problems = read.problems.map((problem) => `  ${problem.path || "the file"}: ${problem.expected}`);
      throw new Error(`the catalogue ${this.file} is not valid, so nothing was built:\n${problems.join("\n")}`);
    });
  }
}

/** Completes functions.json (help addresses, errors as arguments, enumerations) and writes the help page it points at. */
class FunctionReference {
  constructor(origin, catalogueFile) {
    this.origin = origin;
    this.catalogueFile = catalogueFile;
  }
  apply(compiler) {
    const { enumerations } = require("./src/functions/reference/enumerations.ts");
    const { completedMetadata } = require("./src/functions/reference/function-metadata.ts");
    const { examplesIn } = require("./src/functions/reference/examples.ts");
    const { referencePage } = require("./src/functions/reference/reference-page.ts");
    compiler.hooks.thisCompilation.tap("FunctionReference", (compilation) => {
      const stage = { name: "FunctionReference", stage: Compilation.PROCESS_ASSETS_STAGE_DERIVED };
      compilation.hooks.processAssets.tap(stage, () => {
        const generated = compilation.getAsset("functions.json");
        if (generated === undefined) return; // the generator has reported why
        const plain = JSON.parse(generated.source.source().toString());
        const words = enumerations(JSON.parse(readFileSync(this.catalogueFile, "utf8")), plain.functions);
        const metadata = completedMetadata(plain, this.origin, words);
        const examples = examplesIn(readFileSync(at("src/functions/functions.ts"), "utf8"));
        compilation.updateAsset("functions.json", new sources.RawSource(`${JSON.stringify(metadata, null, 2)}\n`));
        compilation.emitAsset("functions.html", new sources.RawSource(referencePage(metadata, examples)));
      });
    });
  }
}

/** Writes shortcuts.json, at which the manifest's ExtendedOverrides points, from the table of commands. */
class Shortcuts {
  apply(compiler) {
    const { COMMANDS } = require("./src/commands/command-table.ts");
    const { shortcutsFile } = require("./src/commands/shortcuts-file.ts");
    compiler.hooks.thisCompilation.tap("Shortcuts", (compilation) => {
      const stage = { name: "Shortcuts", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL };
      compilation.hooks.processAssets.tap(stage, () => {
        compilation.emitAsset(
          "shortcuts.json",
          new sources.RawSource(`${JSON.stringify(shortcutsFile(COMMANDS), null, 2)}\n`),
        );
      });
    });
  }
}

/** Fails a production build whose scripts, compressed, are larger than what design and README promise. */
class BundleBudgets {
  constructor(catalogue) {
    this.catalogue = catalogue;
  }
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("BundleBudgets", (compilation) => {
      const stage = { name: "BundleBudgets", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT };
      compilation.hooks.processAssets.tap(stage, () => {
        const files = new Map(compilation.getAssets().map(({ name, source }) => [name, source]));
        for (const { what, scripts, budgetKb, isOfCatalogue } of budgetedParts([...files.keys()])) {
          if (scripts.length === 0) {
            const problem = `${what} has no script of its own, so its size cannot be told from the others'`;
            compilation.errors.push(new WebpackError(problem));
          }
          if (isOfCatalogue && this.catalogue.replaces) continue; // how large a catalogue of one's own may be is for its owner to say
          const sizes = scripts.map((name) => ({ name, kb: kilobytes(files.get(name).buffer()) }));
          checkBudget(compilation, what, sizes, budgetKb);
        }
      });
    });
  }
}

function checkBudget(compilation, what, sizes, budgetKb) {
  const kb = sizes.reduce((sum, size) => sum + size.kb, 0);
  if (kb <= budgetKb) return;
  const parts = sizes.map((size) => `${size.name} ${size.kb.toFixed(1)} kB`).join(", ");
  compilation.errors.push(
    new WebpackError(
      `${what} is ${kb.toFixed(1)} kB gzip, which is ${(kb - budgetKb).toFixed(1)} kB above its budget of ${budgetKb} kB: ${parts}; nothing was written`,
    ),
  );
}
