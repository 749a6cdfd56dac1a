import { ownHead, pageIn } from "@/server/page"
import ui from "@/ui/ui.module.css"
import styles from "../login/login.module.css"
import { ForgotForm } from "./forgot-form"

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = ownHead((texts) => texts.account.forgotTitle)

export default async function ForgotPassword({ params }: Props) {
  const { texts } = await pageIn(params)
  return (
    <div className={`${ui.page} ${styles.page}`}>
      <h1 className={ui.title}>{texts.account.forgotTitle}</h1>
      <p className={ui.soft}>{texts.account.forgotText}</p>
      <ForgotForm texts={{ ...texts.account, errors: texts.errors }} />
    </div>
  )
}
