// Builds the command line into build/cli: offtake.cjs, a program for Node, the calculator it uses for results, and the licences of what it bundles. It stands apart from dist/, which is
// served as the add-in. `npm run build` runs it together with webpack.config.js, so both take the same --env catalog.
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { BannerPlugin } = require("webpack");
const addIn = require("./webpack.config.js");
const { NoticesPlugin } = require("./src/licences/notices-plugin.ts");

module.exports = (env, argv) => {
  const { name, mode, resolve, module, experiments } = addIn(env, argv);
  return {
    name: "cli",
    dependencies: [name], // a catalogue that the add-in refuses stops this build too
    mode,
    target: "node20",
    devtool: false,
    experiments,
    entry: path.join(__dirname, "src/cli/offtake.ts"),
    output: { path: path.join(__dirname, "build/cli"), clean: true, filename: "offtake.cjs", pathinfo: true },
    node: { __dirname: false, __filename: false },
    resolve,
    module,
    optimization: { emitOnErrors: false, minimize: false }, // a stack trace names our lines
    performance: false,
    stats: "errors-warnings",
    plugins: [
      new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
      new CopyPlugin({ patterns: [{ from: require.resolve("@ironcalc/wasm/wasm_bg.wasm"), to: "ironcalc.wasm" }] }),
      new NoticesPlugin({ bundle: "The offtake command" }),
    ],
  };
};
