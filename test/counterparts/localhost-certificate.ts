import { createPrivateKey } from 'node:crypto'

const key = createPrivateKey({
  format: 'jwk',
  key: {
    kty: 'EC',
    crv: 'P-256',
    x: 'A0s-O7K_0JHSMZQEeJaHs_qOaPL9HFxot5iFx-lc7bo',
    y: 'OZskOiqwgHUZZ_N1EWSyuw3chnU4kjZRwIudlsB4N6g',
    d: 'lhAYyHcdo55Zti-oKCaEvuX2jtj7jFv6VkM_zxY1Z4M',
  },
})

/** A certificate for this machine alone, and the key to it, which therefore is no secret. */
export const localhostCertificate = {
  key: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
  cert: `-----BEGIN CERTIFICATE-----
MIIBmjCCAUGgAwIBAgIUQYLiNAZsjsaHwCa80Awaan4B8ywwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyODAwMjQ0M1oYDzIxMjYxMTA0
MDAyNDQzWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQDSz47sr/QkdIxlAR4loez+o5o8v0cXGi3mIXH6VztujmbJDoqsIB1
GWfzdRFksrsN3IZ1OJI2UcCLnZbAeDeoo28wbTAdBgNVHQ4EFgQUa25Hjihl8ug3
sz+Nz90C1WXa8dUwHwYDVR0jBBgwFoAUa25Hjihl8ug3sz+Nz90C1WXa8dUwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDRwAwRAIgWbd/YXbS6AH3fQ6VLvrplaXGEb0ZH9Z+EZMRf8wn1JoCIGWb
835tBj6czxg5kCgqs0KCeD15c4wjFXLillNSWlXY
-----END CERTIFICATE-----
`,
}
