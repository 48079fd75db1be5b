<?php

declare(strict_types=1);

// #region docs
use Firebase\JWT\JWT;

/**
 * Signs the visitor token of the user who is signed in.
 *
 * @param array{id: int|string, name?: ?string, email?: ?string,
 *     companyId?: int|string|null, companyName?: ?string} $user
 * @param int $expiresIn in seconds
 */
function sign_visitor_token(array $user, int $expiresIn = 30): string
{
    $secret = getenv('ALGOMO_SECRET') ?: '';
    if (strlen($secret) < 32) {
        throw new RuntimeException('ALGOMO_SECRET is missing or shorter than 32 bytes');
    }

    $id = (string) ($user['id'] ?? '');
    if ($id === '') {
        throw new InvalidArgumentException('The user has no id');
    }

    $optional = array_flip(['name', 'email', 'companyId', 'companyName']);
    $fields = array_filter(array_intersect_key($user, $optional), fn ($value) => $value !== null);
    $now = time();
    $claims = ['id' => $id, ...$fields, 'iat' => $now, 'exp' => $now + $expiresIn];

    return JWT::encode($claims, $secret, 'HS256');
}
// #endregion
