"""Why the system refused a file or folder, in both languages; the standard library knows English alone."""

from __future__ import annotations

import errno

_ZH = {
    errno.EACCES: "没有权限",
    errno.EPERM: "不允许该操作",
    errno.ENOENT: "文件或文件夹不存在",
    errno.EEXIST: "已存在同名文件",
    errno.EISDIR: "是文件夹",
    errno.ENOTDIR: "不是文件夹",
    errno.ENOTEMPTY: "文件夹不为空",
    errno.ENOSPC: "磁盘空间不足",
    errno.EROFS: "磁盘只读",
    errno.EBUSY: "正被占用",
    errno.EIO: "读写错误",
    errno.ENAMETOOLONG: "名称过长",
    errno.EMFILE: "打开的文件过多",
}


def reason(error: OSError) -> tuple[str, str]:
    """The reason in English and Chinese.

    >>> reason(PermissionError(errno.EACCES, "Permission denied"))
    ('Permission denied', '没有权限')
    """
    english = error.strerror or str(error) or type(error).__name__
    return english, _ZH.get(error.errno or 0, english)
