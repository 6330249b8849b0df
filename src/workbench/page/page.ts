import { createUniverWorkbook } from "../univer/create-univer";
import { applyFixes } from "../univer/fixes";
import { improveCellDisplay } from "../univer/cell-display";
import { registerAddinFunctions } from "../univer/register-functions";
import { UniverGrid } from "../univer/univer-grid";
import { parseFunctionsJson } from "../functions/functions-json";
import { functionResult } from "../function-result";

const engine = createUniverWorkbook("grid", false);
applyFixes(engine);
improveCellDisplay(engine);
const grid = new UniverGrid(engine);
const functions = parseFunctionsJson(JSON.stringify({functions:[{id:"ADD",name:"ADD",description:"Adds two",parameters:[{name:"a",type:"number",description:"first"},{name:"b",type:"any",optional:true}]},
 {id:"ROWS",name:"ROWSOF",description:"Table",parameters:[{name:"m",type:"any",dimensionality:"matrix"}]}]}));
registerAddinFunctions(engine,"TEST",functions,({metadata:m,args},deliver)=>{ setTimeout(()=>deliver(functionResult(m.id==="ADD" ? (args[0]===99?[false,"ninety nine is not documented",1,[0]]:[true,Number(args[0])+Number(args[1]??100),[0]]) : [true,[["Year","Amt"],[{type:"FormattedNumber",basicValue:46000,numberFormat:"yyyy-mm-dd"},JSON.stringify(args)],[3,true]],[0]])),300);});
Object.assign(window, { workbench: { grid, engine, ready: Promise.resolve() } });
