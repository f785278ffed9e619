export { default } from '@ssi/tools/tsup'
