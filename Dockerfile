# The site, built and served without privileges:
#   docker build --build-arg SITE_URL=https://docs.example --tag docs .
#   docker run --read-only --tmpfs /tmp --publish 8080:8080 docs
# Give BASE_URL too (/help/) if it is not at the top of its host.

FROM node:22-bookworm AS build
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
COPY . .
ARG SITE_URL=https://docs.algomo.com
ARG BASE_URL=/
ARG HSTS=
RUN npm run build

FROM debian:bookworm-slim
# hadolint ignore=DL3008
RUN apt-get update \
  && apt-get install --yes --no-install-recommends nginx libnginx-mod-http-brotli-filter \
  && rm -rf /var/lib/apt/lists/*
ARG BASE_URL=/
COPY deploy/nginx /etc/docs
COPY --from=build /src/generated/hosting/nginx /etc/docs/site
COPY --from=build /src/build /srv/site${BASE_URL}
# www-data, as a number: some hosts check that it is not root.
USER 33:33
EXPOSE 8080
STOPSIGNAL SIGQUIT
HEALTHCHECK --interval=30s --timeout=3s CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /healthz HTTP/1.0\\r\\n\\r\\n' >&3 && read -r status <&3 && [[ $status == *' 204 '* ]]"]
# nginx writes its process id and its buffers to /tmp, and nowhere else.
ENTRYPOINT ["nginx", "-p", "/tmp", "-c", "/etc/docs/nginx.conf"]
