import { carryOut, connect, type Task } from "./shop"

/** How many carts one process works at. */
const CONNECTIONS = 4

/** One process of the shop: does what it reads, and tells what became of each, until it is done or dead. */
async function work(): Promise<void> {
  const [database = ""] = process.argv.slice(2)
  let text = ""
  for await (const piece of process.stdin) text += String(piece)
  const waiting = JSON.parse(text) as Task[]
  const connections = await Promise.all(
    Array.from({ length: CONNECTIONS }, () => connect(database))
  )
  await Promise.all(
    connections.map(async (connection) => {
      for (let task = waiting.shift(); task; task = waiting.shift()) {
        const is = await carryOut(connection, task)
        process.stdout.write(`${JSON.stringify({ id: task.id, is })}\n`)
      }
      await connection.close()
    })
  )
}

work().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
