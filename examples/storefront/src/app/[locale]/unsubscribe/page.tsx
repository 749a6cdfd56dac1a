import type { Metadata } from "next"
import { pathIn } from "@/locale"
import { pageIn } from "@/server/page"

import { OpenLetter } from "@/ui/open-letter"
import ui from "@/ui/ui.module.css"

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { texts } = await pageIn(params)
  return {
    title: texts.letters.unsubscribe.title,
    robots: { index: false },
    referrer: "no-referrer",
  }
}

/** Where a mail leads whoever wants no more of its kind. */
export default async function Unsubscribe({ params }: Props) {
  const { locale, texts } = await pageIn(params)

  const { title, done } = texts.letters.unsubscribe
  return (
    <div className={ui.empty}>
      <h1>{title}</h1>
      <OpenLetter
        what="unsubscribe"
        next={pathIn(locale, "/")}
        texts={{ doing: texts.state.loading, done, on: texts.letters.on, errors: texts.errors }}
      />
    </div>
  )
}
