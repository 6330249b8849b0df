import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { calculabilityPage } from "./calculability";

writeFileSync(join(__dirname, "../../docs/calculability.md"), calculabilityPage());
