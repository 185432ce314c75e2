# One image for the web server and the workers.
FROM python:3.13-slim

ENV PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1

RUN useradd --create-home --uid 10001 soulprint
WORKDIR /app

COPY requirements.txt .
RUN pip install -r requirements.txt

COPY --chown=soulprint manage.py gunicorn.conf.py ./
COPY --chown=soulprint soulprint soulprint
COPY --chown=soulprint fullpass fullpass
COPY --chown=soulprint templates templates
RUN mkdir -p var static && chown soulprint var static

USER soulprint
RUN python manage.py collectstatic --noinput --verbosity 0 && rm -rf var/*

# What /healthz tells: docker build --build-arg SOULPRINT_BUILD=$(git rev-parse --short HEAD) .
ARG SOULPRINT_BUILD=""
ENV SOULPRINT_BUILD=${SOULPRINT_BUILD} BIND=0.0.0.0:8000

EXPOSE 8000
# As its own process 1 gunicorn gets the signal to stop; its settings stand in gunicorn.conf.py.
CMD ["gunicorn", "soulprint.wsgi"]
