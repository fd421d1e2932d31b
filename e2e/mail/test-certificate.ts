// The certificate of the test mail servers: for mail.example.org, localhost and 127.0.0.1, signed by nobody but itself.

const pem = (kind: string, lines: readonly string[]): string =>
  [`-----BEGIN ${kind}-----`, ...lines, `-----END ${kind}-----`, ""].join("\n");

/**
 * Made once with openssl and published here on purpose: node cannot sign certificates, and the tests must not need more.
 * `certificate` is good from 2020 to 2120, `expired` was from 2020 to 2021; both belong to `key`. Trust them in tests only.
 */
export const testCertificate = {
  key: pem("PRIVATE KEY", [
    "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgZyzsnTh7USgm9mUh",
    "wiVoPVSnZZ+Q0NO6+H9iHb/S5bGhRANCAASB0gXnHMMTVYauePxZLdEIyov/6uS9",
    "dhg5VLwYI6FfTaJvSEQtyPy7K+vdFUiKXiKHyyhcMA12BEcDqzorw/gr",
  ]),
  certificate: pem("CERTIFICATE", [
    "MIIByzCCAXGgAwIBAgIBATAKBggqhkjOPQQDAjAiMSAwHgYDVQQDDBdSaWdodHNk",
    "ZXNrIHRlc3QgZml4dHVyZTAgFw0yMDAxMDEwMDAwMDBaGA8yMTIwMDEwMTAwMDAw",
    "MFowIjEgMB4GA1UEAwwXUmlnaHRzZGVzayB0ZXN0IGZpeHR1cmUwWTATBgcqhkjO",
    "PQIBBggqhkjOPQMBBwNCAASB0gXnHMMTVYauePxZLdEIyov/6uS9dhg5VLwYI6Ff",
    "TaJvSEQtyPy7K+vdFUiKXiKHyyhcMA12BEcDqzorw/gro4GVMIGSMD4GA1UdEQQ3",
    "MDWCEG1haWwuZXhhbXBsZS5vcmeCCWxvY2FsaG9zdIcEfwAAAYcQAAAAAAAAAAAA",
    "AAAAAAAAATAMBgNVHRMBAf8EAjAAMA4GA1UdDwEB/wQEAwIHgDATBgNVHSUEDDAK",
    "BggrBgEFBQcDATAdBgNVHQ4EFgQU1ZGvKFodl3if9SrCnKMOm5Qdb3YwCgYIKoZI",
    "zj0EAwIDSAAwRQIhAKCsvXdqBljXuKKe1RXUdFdZzrUupX8UbHknjPsjUNnwAiB6",
    "T1PWIiZKDkwhdf4igOIawOOMWXGPbWR7ryOxCGwWRA==",
  ]),
  expired: pem("CERTIFICATE", [
    "MIIByTCCAW+gAwIBAgIBAjAKBggqhkjOPQQDAjAiMSAwHgYDVQQDDBdSaWdodHNk",
    "ZXNrIHRlc3QgZml4dHVyZTAeFw0yMDAxMDEwMDAwMDBaFw0yMTAxMDEwMDAwMDBa",
    "MCIxIDAeBgNVBAMMF1JpZ2h0c2Rlc2sgdGVzdCBmaXh0dXJlMFkwEwYHKoZIzj0C",
    "AQYIKoZIzj0DAQcDQgAEgdIF5xzDE1WGrnj8WS3RCMqL/+rkvXYYOVS8GCOhX02i",
    "b0hELcj8uyvr3RVIil4ih8soXDANdgRHA6s6K8P4K6OBlTCBkjA+BgNVHREENzA1",
    "ghBtYWlsLmV4YW1wbGUub3Jngglsb2NhbGhvc3SHBH8AAAGHEAAAAAAAAAAAAAAA",
    "AAAAAAEwDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCB4AwEwYDVR0lBAwwCgYI",
    "KwYBBQUHAwEwHQYDVR0OBBYEFNWRryhaHZd4n/UqwpyjDpuUHW92MAoGCCqGSM49",
    "BAMCA0gAMEUCIQCzciRVBY7F5Oat3RL0+nmn9ByIDKopdJhZb5zsKr/dwwIgLOVO",
    "t+4s9Beyu7+ZrUQ5b8JLKzkfGF3QmZm6ZYqdrRU=",
  ]),
} as const;
