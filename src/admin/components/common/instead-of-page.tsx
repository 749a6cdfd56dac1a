import { Container } from "@medusajs/ui"
import { isNotFound } from "../../lib/http"
import { useTexts } from "../../lib/texts"
import { Failure } from "./failure"
import { Loading } from "./loading"
import { Nothing } from "./nothing"

type Props = {
  /** Why it could not be had; null while it is on its way. */
  error: unknown
  onRetry: () => unknown
  /** What is said of one that does not exist. */
  gone: { title: string; hint: string }
}

/** What stands in the place of a thing's page while the thing is not there. */
export function InsteadOfPage({ error, onRetry, gone }: Props) {
  const { t } = useTexts()
  return (
    <Container className="p-0">
      {isNotFound(error) ? (
        <Nothing {...gone} />
      ) : error ? (
        <Failure error={error} title={t("state.failed")} onRetry={onRetry} />
      ) : (
        <Loading lines={8} />
      )}
    </Container>
  )
}
