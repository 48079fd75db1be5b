/** Every framework that has an app, by the name of its folder, in the order of the pages. */
export const appNames = {
  express: 'Express',
  fastify: 'Fastify',
  hono: 'Hono',
  next: 'Next.js',
  react: 'React (Vite)',
  flask: 'Flask',
  django: 'Django',
  fastapi: 'FastAPI',
  go: 'Go',
  spring: 'Spring Boot',
  rails: 'Rails',
  axum: 'Axum',
} as const;

/** The folder in `examples/apps`, and the framework's page. */
export type AppId = keyof typeof appNames;

export const appIds = Object.keys(appNames) as readonly AppId[];
