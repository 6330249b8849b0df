// Webpack loader for the catalogue as catalogue.ts imports it: keeps what functions need, so that prose loads with the
// pane only. In webpack.config.js:
//   { resource: <catalogue file>, issuer: <src/catalog/catalogue.ts>, type: "json", use: [<this file>] }
require("tsx/cjs");
const { functionsCatalogue } = require("./functions-catalogue.ts");

module.exports = function functionsCatalogueLoader(text) {
  this.addDependency(require.resolve("./functions-catalogue.ts"));
  return JSON.stringify(functionsCatalogue(JSON.parse(text)));
};
