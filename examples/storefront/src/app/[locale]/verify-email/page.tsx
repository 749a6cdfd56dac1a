import type { Metadata } from "next"
import { pathIn } from "@/locale"
import { pageIn } from "@/server/page"
import ui from "@/ui/ui.module.css"
import { Verify } from "./verify"

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
      <Verify
        home={pathIn(locale, "/")}
        texts={{ verifying, verified, on: texts.state.toSearch, errors: texts.errors }}
      />
    </div>
  )
}
