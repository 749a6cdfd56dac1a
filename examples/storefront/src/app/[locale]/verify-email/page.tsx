import type { Metadata } from "next"
import { pathIn } from "@/locale"
import { pageIn } from "@/server/page"
import { OpenLetter } from "@/ui/open-letter"
import ui from "@/ui/ui.module.css"

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { texts } = await pageIn(params)
  return { title: texts.account.verifyTitle, robots: { index: false }, referrer: "no-referrer" }
}

/** Where the mail of a new account leads. */
export default async function VerifyEmail({ params }: Props) {
  const { locale, texts } = await pageIn(params)
  const { verifyTitle, verifying, verified } = texts.account
  return (
    <div className={ui.empty}>
      <h1>{verifyTitle}</h1>
      <OpenLetter
        what="verify-email"
        next={pathIn(locale, "/")}
        texts={{
          doing: verifying,
          done: verified,
          on: texts.state.toSearch,
          errors: texts.errors,
        }}
      />
    </div>
  )
}
