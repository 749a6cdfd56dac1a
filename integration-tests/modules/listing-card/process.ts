/**
 * A process of its own: `tsx process.ts <database>`. Tells what happened and writes cards, as the job does,
 * until it is killed.
 */

import { relayFacts } from "../../../src/workflows/fact/relay"
import { writeCards } from "../../../src/workflows/listing-card/write-cards"
import { openHouse } from "../house"

const PAUSE_MS = 240

async function main([database = ""]: string[]): Promise<void> {
  const { container } = await openHouse(database, { emit: async () => undefined })
  process.stdout.write("ready\n")
  for (;;) {
    await relayFacts(container)
    await writeCards(container)
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
