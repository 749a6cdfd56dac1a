import type { TaskView } from "../../../types/http"

/** What each form of the drawer is given. */
export type TaskFormProps = { task: TaskView; onDone: () => void }
