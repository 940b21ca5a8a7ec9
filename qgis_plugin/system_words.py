"""Why the system refused a file, in Chinese and English: its own words are English, or its own language's."""

from __future__ import annotations

import errno

_ZH = {
    errno.ENOENT: "文件不存在",
    errno.EACCES: "没有权限",
    errno.EPERM: "没有权限",
    errno.EISDIR: "这是目录",
    errno.ENOTDIR: "路径中有一项不是目录",
    errno.ENOSPC: "磁盘空间不足",
    errno.EDQUOT: "磁盘配额已用完",
    errno.EFBIG: "文件过大",
    errno.EROFS: "目标只读",
    errno.EBUSY: "文件正被占用",
    errno.ENAMETOOLONG: "文件名过长",
    errno.EIO: "设备读写出错",
}
# What a file that another program has open may be refused with; the last where no reason is told.
_HELD = {errno.EACCES, errno.EPERM, errno.EBUSY, 0}


def reason(error: OSError) -> tuple[str, str]:
    """Chinese and English."""
    said = error.strerror or str(error)
    return _ZH.get(error.errno or 0, said), said


def may_be_held(error: OSError) -> bool:
    """Whether the cause may be that another program has the file open."""
    return (error.errno or 0) in _HELD
