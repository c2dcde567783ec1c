export { NotFoundContent as default } from '@/app/_shell/not-found-content';
