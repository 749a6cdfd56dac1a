import { parseArgs } from "node:util"
import { whole } from "./ground"

/**
 * What a bench is told by `--name 10`: whole numbers above 0, or what they are where nothing is said. Prints the help
 * and ends the process where that is asked for, or something else is said.
 */
export function numbersFrom<Name extends string>(
  args: string[],
  { help, unless }: { help: string; unless: Record<Name, number> }
): Record<Name, number> {
  const names = Object.keys(unless) as Name[]
  try {
    const { values } = parseArgs({
      args,
      options: {
        ...Object.fromEntries(names.map((name) => [name, { type: "string" as const }])),
        help: { type: "boolean", default: false },
      },
    })
    if (values.help === true) {
      console.log(help)
      process.exit(0)
    }
    const said: Record<string, unknown> = values
    const entries = names.map((name) => {
      const text = said[name]
      return [name, typeof text === "string" ? whole(text) : unless[name]]
    })
    return Object.fromEntries(entries) as Record<Name, number>
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${help}`)
    process.exit(1)
  }
}
