import { Button, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { useSellerSection } from "../../lib/use-sellers"
import { TextField } from "../common/text-field"
import { Section } from "./section"

/** What operators tell each other about a shop; its people never read it. */
export function SellerNotes({ id }: { id: string }) {
  const { word, time } = useTexts()
  const [offset, turnTo] = useState(0)
  const read = useSellerSection(id, "notes", offset)
  return (
    <>
      <NoteForm id={id} />
      <Section name="notes" read={read} count={read.data?.count} page={{ offset, turnTo }}>
        <ol className="flex flex-col gap-y-4 px-6 py-4">
          {read.data?.notes.map((note) => (
            <li key={note.id}>
              <Text size="small" className="break-words whitespace-pre-wrap">
                {note.text}
              </Text>
              <Text size="small" className="text-ui-fg-subtle">
                <time dateTime={note.at}>{time(note.at)}</time> ·{" "}
                {note.actor.name ?? word("shopActors", note.actor.type)}
              </Text>
            </li>
          ))}
        </ol>
      </Section>
    </>
  )
}

function NoteForm({ id }: { id: string }) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const [text, setText] = useState("")
  const isComplete = text.trim().length > 1

  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (!isComplete || isPending) return
    const path = `/admin/reluv/sellers/${encodeURIComponent(id)}/notes`
    if (await act({ path, body: { text: text.trim() }, done: t("sellers.noted") })) setText("")
  }
  return (
    <form
      onSubmit={(event) => void send(event)}
      className="border-ui-border-base flex flex-col items-start gap-y-3 border-b px-6 py-4 [&>div]:w-full"
    >
      <TextField
        label={t("sellers.note")}
        hint={t("sellers.noteHint")}
        value={text}
        onChange={setText}
      />
      <Button
        size="small"
        variant="secondary"
        type="submit"
        disabled={!isComplete}
        isLoading={isPending}
      >
        {t("sellers.addNote")}
      </Button>
    </form>
  )
}
