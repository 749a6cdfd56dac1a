/** Lets a flow take one more step, or lets it stand there for ever, as if its process were killed. */
export type Gate = () => Promise<void>

/**
 * Work that waits at its gate before every call to a module, to a vendor or to Medusa. It makes one call
 * at a time: whose turn comes next could not be told from two that wait, and one would wait for ever.
 */
export type Flow = (gate: Gate) => Promise<unknown>

type Runner = {
  name: number
  go: (() => void) | null
  arrived: () => void
  ended: Promise<void> | null
}

export const noGate: Gate = () => Promise.resolve()

/** Runs a flow for so many calls and then forgets it. @returns whether it ended before that */
export async function runAndKill(flow: Flow, calls: number): Promise<boolean> {
  const runner = start(flow, 0)
  for (let call = 0; call <= calls; call++) {
    if (!(await step(runner))) return true
  }
  return false
}

/**
 * Runs flows side by side, one call at a time; `turns` says whose turn it is. Nothing else decides, so
 * the same turns always give the same history. Throws what a flow threw, when all have ended.
 */
export async function runTogether(flows: readonly Flow[], turns: readonly number[]): Promise<void> {
  const failures: unknown[] = []
  let runners = flows.map((flow, name) =>
    start((gate) => flow(gate).catch((error: unknown) => failures.push(error)), name)
  )
  for (let index = 0; runners.length > 0; index++) {
    const turn = turns[index % Math.max(1, turns.length)] ?? index
    const runner = runners[turn % runners.length]
    if (!runner || (await step(runner))) continue
    runners = runners.filter((other) => other !== runner)
  }
  if (failures.length > 0) throw failures[0]
}

function start(flow: Flow, name: number): Runner {
  const runner: Runner = { name, go: null, arrived: () => undefined, ended: null }
  const gate: Gate = () =>
    new Promise((go) => {
      if (runner.go) {
        failed.set(runner, new Error("a flow of the model makes two calls at once"))
      }
      runner.go = go
      runner.arrived()
    })
  // The first step starts it.
  runner.go = () => {
    runner.ended = flow(gate).then(
      () => runner.arrived(),
      (error: unknown) => {
        failed.set(runner, error)
        runner.arrived()
      }
    )
  }
  return runner
}
const failed = new WeakMap<Runner, unknown>()

/** @returns whether the flow waits at its gate again; false when it has ended */
async function step(runner: Runner): Promise<boolean> {
  const arrived = new Promise<void>((resolve) => {
    runner.arrived = resolve
  })
  const { go } = runner
  runner.go = null
  go?.()
  await arrived
  if (failed.has(runner)) throw failed.get(runner)
  return runner.go !== null
}
