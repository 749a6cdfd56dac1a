import { useEffect, useMemo, useState } from "react"
import type { ModerationView } from "../../../types/http"
import { commandOf, isTyping, type ReviewCommand } from "../../lib/review-keys"
import { useVerdicts } from "../../lib/use-moderation"
import type { VerdictReason } from "../../lib/verdict-reasons"
import { Help } from "./help"
import { Queue } from "./queue"
import { RejectDrawer } from "./reject-drawer"
import { Review } from "./review"
import { VerdictBar } from "./verdict-bar"
import { Zoom } from "./zoom"

/** What is open over the page. */
type Open = "reject" | "zoom" | "help" | null

/** The queue, one listing of it at a time, by keys or by hand. */
export function Reviews({ listings }: { listings: readonly ModerationView[] }) {
  const { decide, isPending } = useVerdicts()
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [currentId, setCurrentId] = useState<string | null>(null)
  const [open, setOpen] = useState<Open>(null)

  const waiting = useMemo(
    () => listings.filter((listing) => !gone.has(asShown(listing))),
    [listings, gone]
  )
  const found = waiting.findIndex(({ id }) => id === currentId)
  const index = Math.max(0, found)
  const current = waiting[index]
  const chosen = waiting.filter(({ id }) => selected.has(id))
  const subjects = chosen.length > 0 ? chosen : current ? [current] : []

  const go = (by: number) => {
    const next = waiting[Math.min(waiting.length - 1, Math.max(0, index + by))]
    if (next) setCurrentId(next.id)
  }
  const toggle = (id: string) =>
    setSelected((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  const pass = async (
    verdict: "approve" | "reject",
    told: { reason?: VerdictReason; note?: string } = {}
  ) => {
    if (subjects.length === 0 || isPending) return
    const ids = await decide({ listings: subjects, verdict, ...told })
    if (ids.length === 0) return
    const decided = subjects.filter(({ id }) => ids.includes(id))
    // The next that still waits; at the end of the queue, the one before.
    const rest = waiting.filter(({ id }) => !ids.includes(id))
    const after = waiting.slice(index).find(({ id }) => !ids.includes(id)) ?? rest.at(-1)
    setCurrentId(after?.id ?? null)
    setGone((before) => new Set([...before, ...decided.map(asShown)]))
    setSelected(new Set())
    setOpen(null)
  }

  const run = (command: ReviewCommand) => {
    switch (command.does) {
      case "next":
        return go(1)
      case "previous":
        return go(-1)
      case "approve":
        return void pass("approve")
      case "select":
        return current && toggle(current.id)
      case "reason":
        return
      default:
        return setOpen(command.does)
    }
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = isTyping(event.target) ? null : commandOf(event)
      if (!command) return
      // What is open has its own.
      if (open) return
      event.preventDefault()
      run(command)
    }
    window.addEventListener("keydown", onKey)
    return () => window.removeEventListener("keydown", onKey)
  })

  if (!current) return null
  return (
    // What is sticky in it stays below what opens over the page.
    <div className="isolate">
      <div className="flex flex-col lg:grid lg:grid-cols-[13rem_minmax(0,1fr)]">
        <Queue
          listings={waiting}
          currentId={current.id}
          selected={selected}
          onOpen={setCurrentId}
          onToggle={toggle}
        />
        <Review key={current.id} listing={current} onZoom={() => setOpen("zoom")} />
      </div>
      <VerdictBar
        place={index + 1}
        total={waiting.length}
        selected={chosen.length}
        isPending={isPending}
        onGo={go}
        onClear={() => setSelected(new Set())}
        onApprove={() => void pass("approve")}
        onReject={() => setOpen("reject")}
        onHelp={() => setOpen("help")}
      />
      <RejectDrawer
        isOpen={open === "reject"}
        subjects={subjects}
        isPending={isPending}
        onClose={() => setOpen(null)}
        onReject={(told) => pass("reject", told)}
      />
      <Zoom
        isOpen={open === "zoom"}
        pictures={current.pictures}
        title={current.title}
        onClose={() => setOpen(null)}
      />
      <Help isOpen={open === "help"} onClose={() => setOpen(null)} />
    </div>
  )
}

/** What comes back rewritten is another. */
function asShown({ id, version }: ModerationView): string {
  return `${id} ${version}`
}
