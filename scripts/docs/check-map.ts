/** Fails when ARCHITECTURE.md leaves out, doubles or invents a folder, a table, a clock or a decision. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { groundOf, wrongsOfMap } from "./map"

const root = join(__dirname, "../..")
const wrongs = wrongsOfMap(readFileSync(join(root, "ARCHITECTURE.md"), "utf8"), groundOf(root))
for (const wrong of wrongs) console.error(`ARCHITECTURE.md: ${wrong}`)
if (wrongs.length > 0) process.exitCode = 1
else console.log("map: whole")
