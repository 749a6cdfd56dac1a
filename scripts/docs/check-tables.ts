/** Fails when the SQL of a module writes a table that another module owns. */
import { join } from "node:path"
import { foreignWrites, sourcesOf } from "./own-tables"

const wrongs = foreignWrites(sourcesOf(join(__dirname, "../..")))
for (const wrong of wrongs) console.error(wrong)
if (wrongs.length > 0) {
  console.error("\nOnly its owner knows what must change with a row: call a method of that module.")
  process.exitCode = 1
}
