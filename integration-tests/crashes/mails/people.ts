import { type Answer, type Refusal, send } from "../../helpers/api"
import { unique } from "../../helpers/given/people"
import { testServers } from "../../helpers/servers"

const password = "kuda biru makan pisang"
const HAS_AN_ACCOUNT = "AUTH_007"

export const newEmail = () => `sari-${unique()}@test.example.com`

/** Registers, and forgets the password at once: two facts, of which each is told by a mail. */
export async function joinAndForget(email: string, server: number): Promise<void> {
  await join(email, server)
  await stubborn(`${email} asks for a password`, server, (at) =>
    send("/store/accounts/forgot-password", { server: at, body: { email } })
  )
}

/** Registers. Whoever hears no answer asks the other server. */
export async function join(email: string, server: number): Promise<void> {
  await stubborn(`${email} registers`, server, (at) =>
    send("/store/accounts", {
      server: at,
      body: { email, password, first_name: "Sari", last_name: "Wulandari" },
    })
  )
}

async function stubborn(
  what: string,
  server: number,
  ask: (server: number) => Promise<Answer<Refusal>>
): Promise<void> {
  const { length } = testServers().servers
  let heard = "nothing"
  for (let tries = 0; tries < 200; tries++) {
    const answer = await ask((server + tries) % length).catch((error: unknown) => {
      heard = String(error)
    })
    // Who registered and was not told is told now.
    if (answer && (answer.status < 300 || answer.body.code === HAS_AN_ACCOUNT)) return
    if (answer) heard = `${answer.status} ${JSON.stringify(answer.body)}`
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${what}, and hears ${heard}`)
}
