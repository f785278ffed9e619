export type { TrainingId } from './scheme.ts'
export { training } from './scheme.ts'
export { isTrainingId, trainingLabel } from './label.ts'
