import type { MedusaContainer } from "@medusajs/framework/types"
import { readAsFar } from "../../workflows/conversation/read-as-far"
import { type Saying, type Speaker, say, startConversation } from "../../workflows/conversation/say"
import { viewMessage } from "../_views/chat-message"
import { type Side, viewConversation } from "../_views/conversations"

type Said = {
  text: string | null
  pictures: readonly string[]
  card: Saying["shows"]
}

type Speaking<Body> = { speaker: Speaker; body: Body; key: string | null }

const sayingOf = ({ body, key }: Speaking<Said>): Saying => ({
  text: body.text,
  pictures: body.pictures,
  shows: body.card,
  key,
})

/** One side writes about something, and is shown the conversation that it is said in. */
export async function startAs(
  container: MedusaContainer,
  speaking: Speaking<Said & { about: NonNullable<Saying["shows"]> }>
) {
  const { speaker, body } = speaking
  const message = await startConversation(container, {
    speaker,
    about: body.about,
    saying: sayingOf(speaking),
  })
  const id = message.conversation_id
  const conversation = await viewConversation(container, { of: speaker, id })
  return { conversation, message: viewMessage(message) }
}

/** One side says something in a conversation. */
export async function sayAs(
  container: MedusaContainer,
  { id, ...speaking }: Speaking<Said> & { id: string }
) {
  const saying = sayingOf(speaking)
  return { message: viewMessage(await say(container, { id, speaker: speaking.speaker, saying })) }
}

/** One side has read as far as a place. */
export async function markAs(
  container: MedusaContainer,
  mark: { of: Side; id: string; seq: number }
) {
  const { read_seq, unread } = await readAsFar(container, mark)
  return { read_seq, unread_count: unread }
}
