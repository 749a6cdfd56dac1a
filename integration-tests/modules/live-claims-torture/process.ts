import { setTimeout as after } from "node:timers/promises"
import { turnDuePieces } from "../../../src/workflows/live-claim/turn-pieces"
import { openHouse } from "../house"
import { Room } from "../live-claims/room"

/** As `src/workflows/fact/keep-telling.ts` does it. */
const TURNS_EVERY_MS = 240

/** One process of the marketplace: claims for those whom it reads, and says whose turn it is, until it is killed. */
async function work(): Promise<void> {
  const [database = "", sale = ""] = process.argv.slice(2)
  const room = new Room(await openHouse(database, { emit: async () => undefined }))
  room.sale = sale
  const tell = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
  let text = ""
  process.stdin.on("data", (piece) => {
    text += String(piece)
    if (!text.includes("\n")) return
    const buyers = JSON.parse(text) as string[]
    text = ""
    for (const buyer of buyers)
      room.claim(buyer).then(
        (id) => tell({ buyer, id }),
        (error: Error) => tell({ buyer, error: error.message })
      )
  })
  tell({ ready: true })
  for (;;) {
    await turnDuePieces(room.container)
    await after(TURNS_EVERY_MS)
  }
}

work().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
