/** Something the person at the keyboard can mend. Its message is one sentence with the fix; no stack is shown. */
export class Failure extends Error {}

/** The one line of a failed command's output that says why. */
export function reasonIn(output: string): string {
  const lines = output
    // oxlint-disable-next-line no-control-regex -- colours
    .replace(/\u001b\[[0-9;]*[A-Za-z]/g, "")
    .split("\n")
    .map((line) => messageOf(line.trim()))
    .filter((line) => line && !/^at |^-+ ?|^Node\.js v|^\^+$|^throw /.test(line))
  const line =
    lines.find((line) => /^(\w*error|✖|✗)\b:? ./i.test(line)) ??
    lines.find((line) => /error|refus|cannot|does not start/i.test(line)) ??
    lines.at(-1) ??
    "no output"
  return line
    .replace(/^(error|[✖✗]):?\s*(Error in loading config: )?/i, "")
    .slice(0, 400)
    .replace(/[.\s]+$/, "")
}

/** Medusa logs JSON outside of development: `{"level":"error","message":"…\\nRequire stack: …"}`. */
function messageOf(line: string): string {
  const logged = /^\{"level":"(\w+)","message":("(?:[^"\\]|\\.)*")/.exec(line)
  if (!logged?.[2]) return line
  const message = String(JSON.parse(logged[2])).split(/\n(?:Require stack|\s+at )/)[0] ?? ""
  return `${logged[1]}: ${message.replace(/\s*\n\s*/g, " ")}`
}
