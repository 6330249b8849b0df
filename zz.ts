import { readFileSync } from "node:fs";
import { dealById, allDeals } from "./src/catalog/catalogue";
import { planDealModel } from "./src/plan/deal-model-plan";
import { planBlankModel } from "./src/plan/blank-model-plan";
import { planResults, startCalculator } from "./src/xlsx/plan-results";
import { cellAddress } from "./src/workbook/cell-address";
startCalculator(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")));
const which = process.argv[2] ?? "meta-coreweave-2026";
const t0=performance.now();
const plan = which==="blank" ? planBlankModel() : planDealModel(dealById(which));
const t1=performance.now();
import { calculatedPlan } from "./tests/plan/calculated-plan";
const cp = calculatedPlan(plan); const res = new Map<string, any>();
for (const on of ["page","workings"] as const) (on==="page"?plan:plan.workings!).rows.forEach((cells,r)=>cells.forEach((c,k)=>{ if(c?.kind==="formula") res.set((on==="page"?"":"workings!")+cellAddress({row:r,column:k}), cp.read({row:r,column:k,on})); }));

const n = [plan.rows, plan.workings!.rows].map(r=>r.flat().filter(c=>c?.kind==="formula").length);
console.log(which, "plan ms", (t1-t0).toFixed(0), "calc ms", (performance.now()-t1).toFixed(0), "formulas", n, "rows", plan.rows.length, plan.workings!.rows.length, "results", res.size);
const show = (v:unknown)=> v===undefined?"":typeof v==="object"?"!!"+JSON.stringify(v):typeof v==="number"?(Math.abs(v)>1e6?(v/1e6).toFixed(1)+"m":String(Math.round(v*1e4)/1e4)):String(v);
const dump=(rows: typeof plan.rows, pre:string, max:number)=>rows.slice(0,max).forEach((cells,r)=>{
 const line=cells.map((c,k)=>{ if(!c) return ""; if(c.kind==="text") return c.text.slice(0,60); if(c.kind==="number") return show(c.value); return show(res.get(pre+cellAddress({row:r,column:k})));});
 if (line.some(x=>x!=="")) console.log(r+1, line.join(" | "));
});
if (process.argv[3]!=="q") { dump(plan.rows,"",500); if (process.argv[3]==="w") dump(plan.workings!.rows,"workings!",Number(process.argv[4]??130)); }
const bad=[...res].filter(([,v])=>typeof v==="string"&&v.startsWith("#")); console.log("errors", bad.length, bad.slice(0,40));
